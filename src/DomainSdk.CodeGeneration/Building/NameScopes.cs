using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>
/// Knows what every name means inside every type: the types of its namespace, those nested in it, in what it derives from and in what is
/// around it, its members, and what the user has declared.
/// </summary>
internal sealed class NameScopes
{
    private readonly Dictionary<string, HashSet<string>> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedShape, RuleScope> _rules = [];
    private readonly Dictionary<NamedShape, NamesInside> _names = [];
    private readonly ILookup<NamedShape, NamedShape> _inside;

    /// <summary>Reads the names off the shapes.</summary>
    /// <param name="shapes">The shapes, with all names.</param>
    /// <param name="options">Knows types of the user.</param>
    public NameScopes(IReadOnlyList<NamedShape> shapes, GenerationOptions options)
    {
        _inside = shapes.Where(s => s.Enclosing is not null).ToLookup(s => s.Enclosing!);
        foreach (var shape in shapes)
        {
            Of(shape.Namespace).Add(shape.TypeName.Path[0]);
            if (shape is EnumShape list)
                Of(shape.Namespace).Add(list.TableName);
        }

        foreach (var type in options.UserTypes)
            Of(type.Namespace).Add(type.Path[0]);
        foreach (var ns in _namespaces.Keys.ToList())
            AddNamespace(ns);
    }

    /// <summary>What names mean inside a type.</summary>
    /// <param name="shape">The type.</param>
    public ScopeModel Of(NamedShape shape) => new(
        Sorted(Of(shape.Namespace).Where(Library.Has)),
        Sorted(Around(shape).SelectMany(s => In(s).TypesThatHide).Concat(shape.Root?.DeclaredMembers ?? [])),
        Sorted(Around(shape).SelectMany(s => In(s).MembersThatHide).Concat(shape.Root?.DeclaredMembers ?? [])),
        HidesItself(shape));

    /// <summary>The scope for the rules of a type; those of types around it come first.</summary>
    /// <param name="shape">The type.</param>
    public RuleScope Rules(NamedShape shape)
    {
        if (!_rules.TryGetValue(shape, out var rules))
            _rules.Add(shape, rules = NewRules(shape));
        return rules;
    }

    private RuleScope NewRules(NamedShape shape)
    {
        var types = Of(shape.Namespace);
        var around = Around(shape);

        // Those that derive from a union are inside its rules, too, where they are nested in it.
        var cases = new HashSet<NamedShape>(shape is UnionShape union ? union.Cases.Select(c => c.Place.Shape).OfType<NamedShape>() : []);
        var inCases = new HashSet<string>(cases.SelectMany(s => In(s).Members.Concat(In(s).Types)), StringComparer.Ordinal);
        return new RuleScope(shape, name => types.Contains(name) || around.Any(s => s.Name == name || In(s).Has(name)) || inCases.Contains(name)
            || name == TypeNamer.SchemasClass || IsDeclared(shape, name) || IsRuleAround(shape, name));
    }

    private static bool IsDeclared(NamedShape shape, string name) => shape.Root?.DeclaredMembers.Contains(name) == true;

    // What is nested in a union and derives from it sees the rules of the union.
    private bool IsRuleAround(NamedShape shape, string name)
    {
        for (var one = shape.Enclosing; one is not null; one = one.Enclosing)
        {
            if (_rules.TryGetValue(one, out var rules) && rules.Has(name))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type inherits a type of a name from its unions: a member or nested type called so hides that.</summary>
    /// <param name="shape">The type.</param>
    /// <param name="name">The name.</param>
    public bool Inherits(NamedShape shape, string name) => UnionBases.Above(shape).Any(above => In(above).Types.Contains(name));

    private NamesInside In(NamedShape shape)
    {
        if (_names.TryGetValue(shape, out var known))
            return known;

        // All else is nothing that code of the type could name.
        var types = Of(shape.Namespace);
        return _names[shape] = new NamesInside(
            new HashSet<string>(Nested(shape), StringComparer.Ordinal), new HashSet<string>(MemberNames(shape), StringComparer.Ordinal), name => types.Contains(name) || Library.Has(name) || name == TypeNamer.SchemasClass);
    }

    // A namespace is a name in the one around it.
    private void AddNamespace(string ns)
    {
        var around = "";
        foreach (var part in ns.Split('.'))
        {
            Of(around).Add(part);
            around = around.Length == 0 ? part : around + "." + part;
        }
    }

    // What is nested in a union is a member of all that derives from it.
    private bool HidesItself(NamedShape shape) =>
        UnionBases.Above(shape).FirstOrDefault(above => In(above).Types.Contains(shape.Name)) is { } holder && shape.Enclosing != holder;

    private HashSet<string> Of(string ns)
    {
        if (!_namespaces.TryGetValue(ns, out var types))
            _namespaces.Add(ns, types = new HashSet<string>(StringComparer.Ordinal));
        return types;
    }

    // The type, what it derives from, and what it is nested in.
    private static HashSet<NamedShape> Around(NamedShape shape)
    {
        var around = new HashSet<NamedShape>();
        for (var one = shape; one is not null; one = one.Enclosing)
        {
            around.Add(one);
            around.UnionWith(UnionBases.Above(one));
        }

        return around;
    }

    // Records around values, and the types that stand inside.
    private IEnumerable<string> Nested(NamedShape shape) => (shape is UnionShape { IsScalar: false } union ? union.Cases.Select(c => c.Name).Where(n => n.Length > 0) : [])
        .Concat(_inside[shape].Select(s => s.Name));

    private static IEnumerable<string> MemberNames(NamedShape shape) => ReservedMembers.OfTypes.Concat(shape switch
    {
        RecordShape record => record.Members.SelectMany(m => new[] { m.PropertyName, m.PresenceName }).Concat(record.Patterns.Select(p => p.PropertyName)),
        TupleShape tuple => tuple.Items.SelectMany(m => new[] { m.PropertyName, m.PresenceName }).Append(tuple.RestName),
        // The table beside an enum has it; a reference to the enum in its documentation would mean that.
        EnumShape => ["Rule"],
        UnionShape { IsScalar: true } union => union.Cases.Select(c => c.Name),
        UnionShape union => Records(union, []).SelectMany(r => r.Members).Select(m => m.PropertyName),
        _ => [],
    });

    // What all of these have alike is a member of the union, too.
    private static IEnumerable<RecordShape> Records(UnionShape union, HashSet<UnionShape> seen) => !seen.Add(union) ? [] : union.Cases.SelectMany(c => c.Place.Shape switch
    {
        RecordShape record => [record],
        UnionShape inner when inner.Base == union => Records(inner, seen),
        _ => [],
    });

    private static EquatableArray<string> Sorted(IEnumerable<string> names) =>
        names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray();
}
