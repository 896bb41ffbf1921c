using System.Collections.Frozen;
using System.Text;

namespace DomainSdk.Model.Annotating;

/// <summary>The words that the rules know, from the files in <c>Words</c>. All are compared in small letters.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, bool> s_verbs = Lines("verbs")
        .SelectMany(line => line.Where(w => w != ">").Select(w => (Word: w, IsAddressing: line[^1] == ">")))
        .DistinctBy(v => v.Word).ToFrozenDictionary(v => v.Word, v => v.IsAddressing, StringComparer.Ordinal);

    /// <summary>Offices and functions.</summary>
    public static FrozenSet<string> Titles { get; } = Words("titles");

    /// <summary>What goes with an office.</summary>
    public static FrozenSet<string> Qualifiers { get; } = Words("qualifiers");

    /// <summary>Last words of the names of bodies.</summary>
    public static FrozenSet<string> Bodies { get; } = Words("bodies");

    /// <summary>Capitalised words that are no names.</summary>
    public static FrozenSet<string> Other { get; } = Words("other");

    /// <summary>Words for someone named elsewhere.</summary>
    public static FrozenSet<string> Pronouns { get; } = Words("pronouns");

    /// <summary>Words between a speaker and a verb.</summary>
    public static FrozenSet<string> Between { get; } = Words("between");

    /// <summary>Small words within names.</summary>
    public static FrozenSet<string> Links { get; } = Words("links");

    /// <summary>Whether a word is a form of a reporting verb.</summary>
    public static bool IsVerb(string word) => s_verbs.ContainsKey(word);

    /// <summary>Whether the object of a reporting verb is the one who is addressed.</summary>
    public static bool IsAddressing(string verb) => s_verbs.GetValueOrDefault(verb);

    private static FrozenSet<string> Words(string name) => Lines(name).SelectMany(line => line).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Words.{name}.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') lines.Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }
}
