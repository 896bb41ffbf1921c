using System.Globalization;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Finds where a names file and the names given differ: what it lacks, and what leads nowhere.</summary>
internal static class NamesFileComparison
{
    private const int MostTold = 20;
    private const string Refresh = "Run 'dotnet build -t:DomainSdkUpdateNames' or 'domainsdk names' to bring the file up to date";

    /// <summary>The differences: one diagnostic for all that the file lacks, and one for each entry that does not hold.</summary>
    /// <param name="file">The file.</param>
    /// <param name="given">The names given with it.</param>
    public static IEnumerable<ModelDiagnostic> Compare(NamesFile file, NameRecord given)
    {
        if (file.Text is null)
            yield break;
        var known = file.Names.Types.ToDictionary(t => t.Place, StringComparer.Ordinal);
        var lacking = given.Types.SelectMany(t => Lacking(t, known.TryGetValue(t.Place, out var entry) ? entry : null)).ToList();
        if (lacking.Count > 0)
        {
            var shown = string.Join(", ", lacking.Take(3)) + (lacking.Count > 3 ? $" and {Number(lacking.Count - 3)} more" : "");
            yield return At(file, null, $"The names file does not know {shown}; these names can change. {Refresh}");
        }

        var now = given.Types.ToDictionary(t => t.Place, StringComparer.Ordinal);
        foreach (var (place, message) in file.Names.Types.SelectMany(t => Wrong(t, now.TryGetValue(t.Place, out var type) ? type : null)).Take(MostTold))
            yield return At(file, place, message + ". " + Refresh);
    }

    private static IEnumerable<string> Lacking(RecordedType type, RecordedType? entry)
    {
        if (entry is null)
            return [$"type '{type.Name}' ('{type.Place}')"];
        var members = Keys(entry);
        return type.Members.Where(m => !members.ContainsKey((m.Role, m.Key))).Select(m => $"member '{type.Name}.{m.Name}' ('{m.Key}')");
    }

    private static IEnumerable<(string Place, string Message)> Wrong(RecordedType entry, RecordedType? type)
    {
        if (type is null)
        {
            yield return (entry.Place, $"There is no type at '{entry.Place}'");
            yield break;
        }

        if (type.Name != entry.Name)
            yield return (entry.Place, $"The type at '{entry.Place}' is called '{type.Name}', which code, the project file or C# demand");
        var members = Keys(type);
        foreach (var member in entry.Members)
        {
            if (!members.TryGetValue((member.Role, member.Key), out var name))
                yield return (entry.Place, $"'{type.Name}' has no '{member.Key}'");
            else if (name != member.Name)
                yield return (entry.Place, $"'{member.Key}' of '{type.Name}' is called '{name}', as C# does not allow '{member.Name}' there");
        }
    }

    private static Dictionary<(MemberRole Role, string Key), string> Keys(RecordedType type) => type.Members.ToDictionary(m => (m.Role, m.Key), m => m.Name);

    private static ModelDiagnostic At(NamesFile file, string? place, string message)
    {
        var span = place is not null && file.Text!.Root.TryGetMember(NamesFileReader.Types, out var types) && types.TryGetMember(place, out var entry) ? entry.Span : default;
        return new ModelDiagnostic(ProjectDiagnostics.StaleNamesFile, message, file.Text!.Path, span.Start, span.Length);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
