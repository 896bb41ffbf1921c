using System.Text.RegularExpressions;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.CodeGeneration;
using DomainSdk.Schema.Compilation;

namespace DomainSdk.Conformance.Naming;

/// <summary>Compares names by place, and knows which changes a diagnostic accounts for.</summary>
internal sealed partial class NameChanges
{
    private readonly Dictionary<string, RecordedType> _before;
    private readonly Dictionary<string, RecordedType> _after;
    private readonly HashSet<string> _told;
    private readonly List<string> _remarks;

    /// <summary>Compares.</summary>
    /// <param name="before">The names before.</param>
    /// <param name="after">What was made after the change.</param>
    /// <param name="compiled">The plan that it was made of.</param>
    /// <param name="toldBefore">Places that were spoken of before the change, as schemas whose names may change.</param>
    public NameChanges(NameRecord before, DomainModelSet after, CompileResult compiled, IEnumerable<string> toldBefore)
    {
        _before = before.Types.ToDictionary(t => t.Place, StringComparer.Ordinal);
        _after = after.Names.Types.ToDictionary(t => t.Place, StringComparer.Ordinal);
        var places = Collisions(after, compiled).ToList();
        _told = [.. places.Select(p => p.Place), .. toldBefore];
        _remarks = [.. after.Diagnostics.Where(d => d.Id == ProjectDiagnostics.MemberNameCollision).Select(d => d.Message)];
        OfThemselves = [.. places.Where(p => HolderIn().Match(p.Message).Groups[1].Value == p.Place).Select(p => p.Message)];
    }

    /// <summary>Diagnostics that speak of one and the same schema.</summary>
    public IReadOnlyList<string> OfThemselves { get; }

    /// <summary>The schemas that did not get the names they ask for, and what is said of each.</summary>
    /// <param name="models">What was made.</param>
    /// <param name="compiled">The plan that it was made of.</param>
    public static IEnumerable<(string Place, string Message)> Collisions(DomainModelSet models, CompileResult compiled)
    {
        var texts = compiled.Plan.Nodes.Select(n => n.Source.Text).Distinct().ToLookup(t => t.Path, StringComparer.Ordinal);
        foreach (var d in models.Diagnostics.Where(d => d.Id == ProjectDiagnostics.NameCollision))
            yield return (d.Path + "#" + (texts[d.Path].First().TryFindNode(d.Start, out var node) ? node.Pointer : "?"), d.Message);
    }

    /// <summary>How many places exist before and after.</summary>
    public int Compared => _before.Keys.Count(_after.ContainsKey);

    /// <summary>All changes of names.</summary>
    public IEnumerable<string> All() => Types().Select(t => Show(t.Before, t.After)).Concat(Members().Select(m => Show(m)));

    /// <summary>The changes that no diagnostic accounts for.</summary>
    public IEnumerable<string> Untold()
    {
        var types = Types().ToList();
        var told = types.Where(t => IsTold(t.Before.Place)).Select(t => t.Before.Name).ToList();
        foreach (var (before, after) in types.Where(t => !IsTold(t.Before.Place)))
            yield return Show(before, after);
        foreach (var one in Members())
        {
            // A member that is called after a type or another member changes with it; no member is called like the type around it.
            var follows = one.Role is MemberRole.Case or MemberRole.Pattern && told.Exists(name => one.Before.StartsWith(name[..^1], StringComparison.Ordinal));
            var ofType = types.Exists(t => t.Before.Place == one.Type.Place && IsTold(t.Before.Place));
            var ofMember = one.Role == MemberRole.Presence && IsRemarked(one.After["Has".Length..]);
            if (!follows && !ofType && !ofMember && !IsRemarked(one.After))
                yield return Show(one);
        }
    }

    private bool IsRemarked(string name) => _remarks.Exists(r => r.Contains($"becomes '{name}'", StringComparison.Ordinal));

    private IEnumerable<(RecordedType Before, RecordedType After)> Types() =>
        _before.Values.Where(t => _after.TryGetValue(t.Place, out var now) && now.Name != t.Name).Select(t => (t, _after[t.Place]));

    private IEnumerable<Member> Members() =>
        from type in _before.Values
        where _after.ContainsKey(type.Place)
        let now = _after[type.Place].Members.ToDictionary(m => (m.Role, m.Key), m => m.Name)
        from member in type.Members
        where now.TryGetValue((member.Role, member.Key), out var name) && name != member.Name
        select new Member(type, member.Role, member.Key, member.Name, now[(member.Role, member.Key)]);

    // A type within another schema is called after it, down from the nearest definition.
    private bool IsTold(string place)
    {
        // A type of two schemas is spoken of where the second stands.
        if (place.Split("~with:") is [_, var other] && _told.Contains(other)) return true;
        var end = place.IndexOf('~', StringComparison.Ordinal);
        while (end >= 0 && end + 1 < place.Length && place[end + 1] is '0' or '1') end = place.IndexOf('~', end + 1);
        for (var at = end < 0 ? place : place[..end]; ; at = at[..at.LastIndexOf('/')])
        {
            if (_told.Contains(at)) return true;
            if (!at.Contains("#/", StringComparison.Ordinal) || DefinitionEnd().IsMatch(at)) return at.EndsWith('#') && _told.Contains(at);
        }
    }

    private static string Show(RecordedType before, RecordedType after) => $"{before.Place}: {before.Name} -> {after.Name}";

    private static string Show(Member member) => $"{member.Type.Place} {member.Role} '{member.Key}': {member.Before} -> {member.After}";

    [GeneratedRegex("/(\\$defs|definitions)/[^/]*$")]
    private static partial Regex DefinitionEnd();

    [GeneratedRegex("is that of '(.*)', so this schema")]
    private static partial Regex HolderIn();

    private sealed record Member(RecordedType Type, MemberRole Role, string Key, string Before, string After);
}
