using DomainSdk.AspNetCore.Bodies;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace DomainSdk.AspNetCore.Mvc;

/// <summary>Reads bodies of generated types for controllers. Errors stand in the model state under the JSON Pointer of their place.</summary>
internal sealed class JsonModelInputFormatter : InputFormatter
{
    public JsonModelInputFormatter()
    {
        SupportedMediaTypes.Add("application/json");
        SupportedMediaTypes.Add("text/json");
        SupportedMediaTypes.Add("application/*+json");
    }

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        var http = context.HttpContext;
        try
        {
            return InputFormatterResult.Success(await RequestBody.ReadAsync<object, UntypedReader>(http, new UntypedReader(JsonModelType.Of(context.ModelType)!)));
        }
        catch (InvalidBodyException invalid) when (!invalid.Result.IsValid)
        {
            http.Features.Set(new InvalidModel(invalid.Result));
            foreach (var error in invalid.Result.Errors)
                context.ModelState.TryAddModelError(error.InstanceLocation, error.Message);
            return InputFormatterResult.Failure();
        }
    }

    protected override bool CanReadType(Type type) => JsonModelType.Of(type) is not null;
}
