using System.Text;
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
        return MediaTypeHeaderValue.TryParse(contentType, out var type) && IsJson(type)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The header with a charset out of its quotes: ASP.NET Core knows UTF-8 by its name alone.</summary>
    /// <param name="contentType">The header.</param>
    public static string? Unquoted(string? contentType)
    {
        if (contentType?.Contains("\"utf-8\"", StringComparison.OrdinalIgnoreCase) != true || !MediaTypeHeaderValue.TryParse(contentType, out var type) || !IsJson(type)) return contentType;
        if (!type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase)) return contentType;
        type.Charset = "utf-8";
        return type.ToString();
    }

    /// <summary>Whether a header names an encoding that nobody here can read.</summary>
    /// <param name="contentType">The header.</param>
    public static bool HasUnknownCharset(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !IsJson(type) || !type.Charset.HasValue) return false;
        try
        {
            _ = Encoding.GetEncoding(type.Charset.ToString());
            return false;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return true;
        }
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || (type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase) && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase));
}
