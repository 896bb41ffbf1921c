using Microsoft.Net.Http.Headers;

namespace DomainSdk.AspNetCore.Bodies;

/// <summary>Which media types are JSON in UTF-8.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a body of this type can be read.</summary>
    /// <param name="contentType">The header.</param>
    public static bool IsJson(string? contentType)
    {
        // What nearly all send.
        if (contentType is "application/json" or "application/json; charset=utf-8") return true;
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.MediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
                || (type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase) && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase)))
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
