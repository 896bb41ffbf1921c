using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>
/// Gives the members of each type their C# names. Names that were given before stay, then those that the schema fixes by <c>x-name</c>, then the
/// members in the order of the file; where two ask for one name, the second is told.
/// </summary>
/// <param name="record">The names given before and now.</param>
/// <param name="shapes">All types, with their own names.</param>
/// <param name="diagnostics">Told of members that did not get the name they ask for.</param>
internal sealed class MemberNamer(NameBook record, IReadOnlyList<NamedShape> shapes, List<ModelDiagnostic> diagnostics)
{
    private readonly ILookup<NamedShape, NamedShape> _nested = shapes.Where(s => s.Enclosing is not null).ToLookup(s => s.Enclosing!);

    /// <summary>Names the members of a type.</summary>
    /// <param name="shape">The type, with its own name.</param>
    public void Name(NamedShape shape)
    {
        switch (shape)
        {
            case RecordShape members:
                Name(members);
                break;
            case TupleShape tuple:
                Name(tuple);
                break;
            case EnumShape list:
                Name(list);
                break;
            case UnionShape union:
                Name(union);
                break;
        }
    }

    private void Name(RecordShape shape)
    {
        var scope = ScopeOf(shape, ReservedMembers.ForProperties);

        // A member that all cases have is one of the union, too, and no member of a type can be called like the type.
        // It gives way to the name that the union asks for, too, so that it stays when another schema takes or leaves that name.
        foreach (var name in shape.Unions.SelectMany(u => new[] { u.Name, u.AskedName }))
            scope.Take(name, "the union " + name);
        var members = shape.Members.FindAll(m => !m.IsForbidden);
        var names = Assign(shape, MemberRole.Member, [.. members.Select(m => new Wanted(m.Name, m.Name, m.Annotations.Name, SourceOf(shape, m.Schemas)))], scope, Spellings);
        for (var i = 0; i < names.Length; i++)
            members[i].PropertyName = names[i];
        var patterns = Assign(shape, MemberRole.Pattern, [.. shape.Patterns.Select(p => new Wanted(p.Pattern, PatternWord(p), Json.TextOf(p.Node.Annotation("x-name")), p.Node))], scope, Spellings);
        for (var i = 0; i < patterns.Length; i++)
            shape.Patterns[i].PropertyName = patterns[i];
        NamePresences(shape, shape.Members, scope);
        shape.UnknownName = IsDeclared(shape, ReservedMembers.AdditionalProperties)
            ? Spellings("OtherMembers", scope).First(name => scope.Take(name, name))
            : ReservedMembers.AdditionalProperties;
    }

    private void NamePresences(NamedShape shape, List<MemberShape> members, MemberScope scope)
    {
        var optional = members.FindAll(m => m is { IsFixed: true, IsRequired: false });
        var names = Assign(shape, MemberRole.Presence, [.. optional.Select(m => new Wanted(m.Name, "Has" + m.PropertyName, null, SourceOf(shape, m.Schemas)))], scope, Spellings);
        for (var i = 0; i < names.Length; i++)
            optional[i].PresenceName = names[i];
    }

    private void Name(TupleShape shape)
    {
        var scope = ScopeOf(shape, ReservedMembers.ForProperties);
        var names = Assign(shape, MemberRole.Member, [.. shape.Items.Select((m, i) => new Wanted(Number(i), PositionWord(m, i), m.Annotations.Name, SourceOf(shape, m.Schemas)))], scope, Spellings);
        for (var i = 0; i < names.Length; i++)
            shape.Items[i].PropertyName = names[i];
        shape.RestName = Assign(shape, MemberRole.Member, [new Wanted("rest", "Rest", null, shape.Anchor)], scope, Spellings)[0];
        NamePresences(shape, shape.Items, scope);
    }

    private void Name(EnumShape shape) => shape.MemberNames = Assign(
        shape, MemberRole.Member, [.. shape.Values.Select(v => new Wanted(v.Value, v.Name is { } name && Identifiers.Spelled(name).Length > 0 ? name : v.Value, null, shape.Anchor))], new MemberScope(["value__"]), KeepingCase);

    private void Name(UnionShape shape)
    {
        var scope = ScopeOf(shape, ReservedMembers.ForCases);
        foreach (var other in shape.Cases.Where(c => UnionBases.IsDerived(shape, c)).Select(c => (NamedShape)c.Place.Shape).Concat(_nested[shape]))
            scope.Take(other.Name, other.Name);
        var cases = shape.Cases.FindAll(c => shape.IsScalar || !UnionBases.IsDerived(shape, c));
        var names = Assign(shape, MemberRole.Case, [.. cases.Select(c => new Wanted(CaseKey(shape, c), CaseWord(shape, c), null, c.Anchor))], scope, Cases, reports: false);
        for (var i = 0; i < names.Length; i++)
            cases[i].Name = names[i];
    }

    // What the user has declared in a type stays the user's: what the schema has of the same name is called otherwise.
    private static MemberScope ScopeOf(NamedShape shape, IEnumerable<string> reserved)
    {
        var scope = new MemberScope([.. reserved, shape.Name]);
        foreach (var declared in shape.Root?.DeclaredMembers ?? [])
            scope.Take(declared, declared);
        return scope;
    }

    private static bool IsDeclared(NamedShape shape, string name) => shape.Root?.DeclaredMembers.Contains(name) == true;

    private string[] Assign(NamedShape shape, MemberRole role, IReadOnlyList<Wanted> wanted, MemberScope scope, Func<string, MemberScope, IEnumerable<string>> spellings, bool reports = true)
    {
        var names = new string[wanted.Count];
        var keys = KeysOf(wanted);
        var before = keys.ConvertAll(key => record.MemberBefore(shape, role, key));
        foreach (var i in Enumerable.Range(0, wanted.Count).OrderBy(i => before[i] is not null ? 0 : wanted[i].Fixed is not null ? 1 : 2))
        {
            var candidates = spellings(wanted[i].Word, scope);
            if (wanted[i].Fixed is { } chosen)
                candidates = candidates.Prepend(Identifiers.Pascal(chosen));
            if (before[i] is { } known)
                candidates = candidates.Prepend(known);
            (string Name, string Holder)? collision = null;
            foreach (var name in candidates.Select(Identifiers.Bounded).Where(n => n.Length > 0))
            {
                if (scope.Take(name, wanted[i].Word))
                {
                    names[i] = name;
                    break;
                }

                if (collision is null && scope.HolderOf(name) is { } holder)
                    collision = (name, holder);
            }

            record.Give(shape, new RecordedMember(role, keys[i], names[i]));
            if (reports && before[i] is null && collision is { } lost)
                diagnostics.Add(IsDeclared(shape, lost.Name) ? Declared(shape, wanted[i], lost.Name, names[i]) : Collision(wanted[i], lost.Name, lost.Holder, names[i]));
        }

        return names;
    }

    // Branches of one schema, and names that differ in what is no Unicode, have one key.
    private static List<string> KeysOf(IReadOnlyList<Wanted> wanted)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keys = new List<string>(wanted.Count);
        var numbers = new NumberedNames((_, key) => seen.Contains(key));
        foreach (var one in wanted)
            keys.Add(numbers.After(one.Key + "~").Prepend(one.Key).First(seen.Add));

        return keys;
    }

    private static ModelDiagnostic Collision(Wanted second, string name, string holder, string given) => At(
        second, $"'{second.Word}' and '{holder}' ask for the name '{name}'; '{holder}' has it, so this one becomes '{given}'. Fix the names of both with 'x-name', or record them in a names file");

    private static ModelDiagnostic Declared(NamedShape shape, Wanted wanted, string name, string given) => At(
        wanted, $"'{wanted.Word}' asks for the name '{name}', which the declaration of '{shape.Name}' has given away, so the property becomes '{given}'. Remove that member, or choose a name with 'x-name'");

    private static ModelDiagnostic At(Wanted wanted, string message)
    {
        var source = wanted.Source.Source;
        return new ModelDiagnostic(ProjectDiagnostics.MemberNameCollision, message, source.Text.Path, source.Span.Start, source.Span.Length);
    }

    private static PlanNode SourceOf(NamedShape shape, IReadOnlyList<int> nodes) => shape.Conjunction.NodeAt(nodes) ?? shape.Anchor;

    private static IEnumerable<string> Spellings(string text, MemberScope scope) => Spellings(text, scope, keepsCase: false);

    private static IEnumerable<string> KeepingCase(string text, MemberScope scope) => Spellings(text, scope, keepsCase: true);

    private static IEnumerable<string> Spellings(string text, MemberScope scope, bool keepsCase)
    {
        yield return Identifiers.Pascal(text);
        if (keepsCase && Identifiers.IsPlain(text))
            yield return text;
        var spelled = Identifiers.Spelled(text);
        yield return spelled;
        yield return spelled + "Value";
        foreach (var numbered in scope.Numbers.After(spelled))
            yield return numbered;
    }

    private static IEnumerable<string> Cases(string word, MemberScope scope) => scope.Numbers.After(word + "Case").Prepend(word + "Case").Prepend(word);

    // What the values are, as there is no name that all members have.
    private static string PatternWord(PatternShape pattern) => pattern.Place is { Shape: NamedShape named, Wrapper: null }
        ? Identifiers.Plural(named.Name)
        : PlaceWords.Definition(pattern.Node) is { } key ? Identifiers.Plural(Identifiers.Pascal(key)) : "PatternProperties";

    private static string PositionWord(MemberShape item, int index)
    {
        foreach (var node in item.Place.Conjunction.Nodes)
        {
            if (PlaceWords.Title(node) is { Length: > 0 } title)
                return title;
            if (PlaceWords.Definition(node) is { } key)
                return key;
        }

        return "Item" + Number(index + 1);
    }

    private string CaseKey(UnionShape union, CaseShape one) =>
        one.Anchor == union.Anchor ? PlaceWords.KindWord(one.Kinds) : record.PlaceOf(one.Anchor);

    private static string CaseWord(UnionShape union, CaseShape shape)
    {
        if (shape.Place is { Shape: NamedShape named, Wrapper: null })
            return named.Name + "Case";
        if (shape.Anchor == union.Anchor)
            return PlaceWords.KindWord(shape.Kinds);
        if (PlaceWords.Title(shape.Anchor) is { Length: > 0 } title)
            return title;
        return PlaceWords.Definition(shape.Anchor) is { } key && Identifiers.Pascal(key) is { Length: > 0 } word ? word : PlaceWords.KindWord(shape.Kinds);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A member that wants a name.</summary>
    /// <param name="Key">What it is known by in a record of names.</param>
    /// <param name="Word">What it would like to be called.</param>
    /// <param name="Fixed">What the schema calls it, or null.</param>
    /// <param name="Source">Its schema.</param>
    private sealed record Wanted(string Key, string Word, string? Fixed, PlanNode Source);
}
