using System.Text;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes what a schema says in words as the lines of a documentation comment.</summary>
internal static class DocumentationText
{
    private const int MostExamples = 3;
    private const int MostExampleLength = 80;

    /// <summary>The lines, without <c>///</c>.</summary>
    /// <param name="documentation">What the schema says, or null.</param>
    /// <param name="otherwise">What to say where it says nothing, as it stands in the comment; or null.</param>
    public static IEnumerable<string> Of(DocumentationModel? documentation, string? otherwise)
    {
        var lines = Lines(documentation?.Summary ?? "");
        if (lines.Count == 0 && otherwise is not null)
            lines.Add(otherwise);
        if (Remark(documentation) is { } remark)
            lines = lines.Count == 0 ? [remark] : [.. lines.Take(lines.Count - 1), lines[lines.Count - 1] + " " + remark];
        if (lines.Count == 1)
            yield return "<summary>" + lines[0] + "</summary>";
        if (lines.Count > 1)
        {
            yield return "<summary>";
            foreach (var line in lines)
                yield return line;
            yield return "</summary>";
        }

        if (documentation is { Examples.Count: > 0 })
            yield return "<example>" + string.Join(", ", documentation.Examples.Take(MostExamples).Select(e => "<c>" + Escape(Shorten(e)) + "</c>")) + "</example>";
    }

    /// <summary>A text as it can stand in a comment of documentation, on one line.</summary>
    /// <param name="text">Any text.</param>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var word in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (result.Length > 0)
                result.Append(' ');
            result.Append(VisibleText.Of(word).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"));
        }

        return result.ToString();
    }

    // Paragraphs stay apart, and so do the items of lists and lines of code, which Markdown writes on lines of their own.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var startsParagraph = false;
        var isCode = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = Escape(raw);
            if (raw.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                startsParagraph = true;
            }
            else if (line.Length == 0)
            {
                startsParagraph = true;
            }
            else
            {
                if (lines.Count > 0 && (isCode || startsParagraph || IsListItem(line)))
                    lines[lines.Count - 1] += "<br/>";
                if (lines.Count == 0 || isCode || startsParagraph || IsListItem(line))
                    lines.Add(line);
                else
                    lines[lines.Count - 1] += " " + line;
                startsParagraph = false;
            }
        }

        return lines;
    }

    private static bool IsListItem(string line)
    {
        if (line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("+ ", StringComparison.Ordinal))
            return true;
        var digits = line.TakeWhile(char.IsDigit).Count();
        return digits is > 0 and < 4 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    private static string? Remark(DocumentationModel? documentation)
    {
        var words = new List<string>();
        if (documentation?.IsReadOnly == true)
            words.Add("Read only.");
        if (documentation?.IsWriteOnly == true)
            words.Add("Write only.");
        if (documentation?.IsDeprecated == true)
            words.Add("Deprecated.");
        return words.Count == 0 ? null : string.Join(" ", words);
    }

    private static string Shorten(string text) => text.Length <= MostExampleLength ? text : text.Remove(MostExampleLength) + "…";
}
