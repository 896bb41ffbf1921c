using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace DomainSdk.AspNetCore.Mvc;

/// <summary>Lets controllers read and write generated types.</summary>
internal sealed class MvcSetup : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.InputFormatters.Insert(0, new JsonModelInputFormatter());
        options.OutputFormatters.Insert(0, new JsonModelOutputFormatter());
        options.ModelMetadataDetailsProviders.Add(new ValidAlready());
    }

    /// <summary>What was read is valid: nobody needs to walk through it for attributes.</summary>
    private sealed class ValidAlready : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            if (JsonModelType.Of(context.Key.ModelType) is not null) context.ValidationMetadata.ValidateChildren = false;
        }
    }
}
