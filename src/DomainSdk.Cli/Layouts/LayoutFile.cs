using System.Globalization;
using DomainSdk.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Layouts;

/// <summary>Reads descriptions of layouts: JSON files, checked by a schema of their own.</summary>
internal static class LayoutFile
{
    // What a date may be in formats that have points in time, as pages and front matters do.
    private static readonly string[] s_dates =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd'T'HH:mm:ssz", "yyyy-MM-dd'T'HH:mm:sszz", "yyyy-MM-dd'T'HH:mm:sszz'00'",
    ];

    private static readonly Lazy<JsonSchema> s_form = new(() => JsonSchema.FromText(ReadForm()));

    /// <summary>Reads a description.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="path">Its file, as messages show it.</param>
    /// <exception cref="InvalidOperationException">It is not as its schema says, or describes nothing that can be; the first error is told with its place.</exception>
    public static ITextLayout Read(byte[] utf8, string path)
    {
        if (s_form.Value.Validate(utf8, path) is { IsValid: false } wrong) throw new InvalidOperationException(wrong.Errors[0].ToString());
        var root = JsonText.Parse(utf8, path).Root;
        var extensions = root.TryGetMember("extensions", out var named) ? Strings(named) : null;
        var dates = root.TryGetMember("dateFormat", out var date) ? [date.GetString()] : (IReadOnlyList<string>?)null;
        if (root.TryGetMember("lines", out var lines)) return Lines(lines, extensions ?? [".txt"], dates);
        if (root.TryGetMember("frontMatter", out var matter)) return new FrontMatterLayout(Members(matter), extensions ?? [".md", ".markdown", ".txt"], dates ?? s_dates);
        root.TryGetMember("html", out var html);
        return HtmlLayout.Of(html, extensions ?? [".html", ".htm"], dates ?? s_dates);
    }

    /// <summary>One string, or several.</summary>
    public static IReadOnlyList<string> Strings(JsonNode node)
    {
        if (node.Kind == JsonKind.String) return [node.GetString()];
        var strings = new List<string>();
        foreach (var item in node.EnumerateItems()) strings.Add(item.GetString());
        return strings;
    }

    private static LinesLayout Lines(JsonNode lines, IReadOnlyList<string> extensions, IReadOnlyList<string>? dates)
    {
        var templates = new Dictionary<int, string>();
        foreach (var (number, template) in lines.EnumerateMembers()) templates[int.Parse(number.GetString(), CultureInfo.InvariantCulture)] = template.GetString();
        try
        {
            return new LinesLayout(templates, extensions, dates);
        }
        catch (ArgumentException e)
        {
            throw new InvalidOperationException($"{SourcePosition.Of(lines)}: {e.Message.Replace(" (Parameter 'lines')", "", StringComparison.Ordinal).Replace(" (Parameter 'text')", "", StringComparison.Ordinal)}", e);
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Members(JsonNode parts)
    {
        var members = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (part, names) in parts.EnumerateMembers()) members[part.GetString()] = Strings(names);
        return members;
    }

    private static string ReadForm()
    {
        using var stream = typeof(LayoutFile).Assembly.GetManifestResourceStream("layout.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
