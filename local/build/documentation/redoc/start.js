// Starts ReDoc on the API's own document. Its search would need a worker made of a `blob:` URL.
window.Redoc.init('/openapi.json', { disableSearch: true }, document.querySelector('#redoc'))
