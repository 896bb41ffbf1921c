using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace DomainSdk.AspNetCore.Mvc;

/// <summary>Writes generated types for controllers, straight to the connection.</summary>
internal sealed class JsonModelOutputFormatter : OutputFormatter
{
    public JsonModelOutputFormatter()
    {
        SupportedMediaTypes.Add("application/json");
        SupportedMediaTypes.Add("text/json");
        SupportedMediaTypes.Add("application/*+json");
    }

    public override async Task WriteResponseBodyAsync(OutputFormatterWriteContext context)
    {
        var writer = context.HttpContext.Response.BodyWriter;
        TypeOf(context.ObjectType, context.Object)!.Write(context.Object!, writer);
        await writer.FlushAsync(context.HttpContext.RequestAborted);
    }

    public override bool CanWriteResult(OutputFormatterCanWriteContext context) =>
        context.Object is not null && TypeOf(context.ObjectType, context.Object) is not null && base.CanWriteResult(context);

    // The declared type knows its cases; where none is declared, it is the type of the value.
    private static JsonModelType? TypeOf(Type? declared, object? value) =>
        (declared is null ? null : JsonModelType.Of(declared)) ?? (value is null ? null : JsonModelType.Of(value.GetType()));
}
