using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>Has every document that the application describes show the schemas of generated types.</summary>
internal sealed class OpenApiSetup : IConfigureNamedOptions<OpenApiOptions>
{
    public void Configure(OpenApiOptions options) => Configure(null, options);

    public void Configure(string? name, OpenApiOptions options)
    {
        options.AddOperationTransformer(static (operation, context, _) =>
        {
            ParameterSchemas.Show(operation, context);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer(static (document, context, _) =>
        {
            context.ApplicationServices.GetRequiredService<ModelComponents>().Show(document);
            return Task.CompletedTask;
        });
    }
}

/// <summary>Notes which component stands for which type, whatever names the application gives them.</summary>
/// <param name="components">Where it is noted.</param>
internal sealed class ReferenceIds(ModelComponents components) : IPostConfigureOptions<OpenApiOptions>
{
    public void PostConfigure(string? name, OpenApiOptions options)
    {
        var usual = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info =>
        {
            var id = usual(info);
            if (id is not null) components.Note(id, info);
            return id;
        };
    }
}
