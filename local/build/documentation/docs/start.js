// Starts Swagger UI on the API's own document.
window.SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  tryItOutEnabled: true,
  persistAuthorization: false, // A token must not outlive the tab.
  validatorUrl: null, // Its default sends the document's address to another host.
})
