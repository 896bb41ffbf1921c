using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A shape that becomes a C# type of its own.</summary>
internal abstract class NamedShape(Conjunction conjunction, PlanNode anchor) : Shape
{
    /// <summary>What must hold of its values.</summary>
    public Conjunction Conjunction { get; } = conjunction;

    /// <summary>The node that gives it its name, documentation and schema URI.</summary>
    public PlanNode Anchor { get; } = anchor;

    /// <summary>The schema whose verdict it gives where that is another one than its anchor.</summary>
    public PlanNode? Schema { get; set; }

    /// <summary>The root that asked for it, or null.</summary>
    public GenerationRoot? Root { get; set; }

    /// <summary>The union it is an inline case of, or null.</summary>
    public UnionShape? CaseOf { get; set; }

    /// <summary>What tells this case from the others where its schema has no title: the value of a tag, or a kind.</summary>
    public string? CaseHint { get; set; }

    /// <summary>The checks that reading makes beyond its structure.</summary>
    public List<CheckModel> Checks { get; set; } = [];

    /// <summary>The C# namespace.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The simple C# name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The type that it is nested in, or null.</summary>
    public NamedShape? Enclosing { get; set; }

    /// <summary>The name as code of the namespace writes it.</summary>
    public string QualifiedName => Enclosing is null ? Name : Enclosing.QualifiedName + "." + Name;
}

/// <summary>An object with declared members.</summary>
internal sealed class RecordShape(Conjunction conjunction, PlanNode anchor) : NamedShape(conjunction, anchor)
{
    /// <summary>The declared members in the order of the schema.</summary>
    public List<MemberShape> Members { get; } = [];

    /// <summary>The place of members that are not declared, or null where they are refused.</summary>
    public Place? Unknown { get; set; }

    /// <summary>Arguments of the rule for their names, or null.</summary>
    public string? UnknownNameRule { get; set; }

    /// <summary>Members that a pattern tells from others; the first that matches counts.</summary>
    public List<PatternShape> Patterns { get; } = [];

    /// <summary>Members that demand others.</summary>
    public List<DependencyModel> Dependencies { get; } = [];

    /// <summary>Conditions on which members there are.</summary>
    public List<MemberCondition> Conditions { get; } = [];

    /// <summary>Whether values of other kinds are valid too.</summary>
    public bool AcceptsOtherKinds { get; set; }

    /// <summary>The unions that have it as a case.</summary>
    public HashSet<UnionShape> Unions { get; } = [];
}

/// <summary>A declared member.</summary>
internal sealed class MemberShape(string name, Place place, bool isRequired)
{
    /// <summary>The name in JSON.</summary>
    public string Name { get; } = name;

    /// <summary>Its value.</summary>
    public Place Place { get; } = place;

    /// <summary>Whether it must be present.</summary>
    public bool IsRequired { get; } = isRequired;
}

/// <summary>Members whose names match a pattern.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="node">The schema of their values.</param>
/// <param name="place">Their values.</param>
internal sealed class PatternShape(string pattern, PlanNode node, Place place)
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The schema of their values.</summary>
    public PlanNode Node { get; } = node;

    /// <summary>Their values.</summary>
    public Place Place { get; } = place;
}

/// <summary>Strings of a list.</summary>
internal sealed class EnumShape(Conjunction conjunction, PlanNode anchor) : NamedShape(conjunction, anchor)
{
    /// <summary>The strings in the order of the schema.</summary>
    public List<(string Value, DocumentationModel? Documentation)> Values { get; } = [];
}

/// <summary>A string that is the key of an entity.</summary>
internal sealed class IdentifierShape(Conjunction conjunction, PlanNode anchor, ScalarShape inner, string? kind) : NamedShape(conjunction, anchor)
{
    /// <summary>The string.</summary>
    public ScalarShape Inner { get; } = inner;

    /// <summary>The kind of entity.</summary>
    public string? EntityKind { get; } = kind;
}

/// <summary>A value that needs a type of its own only so that it has a name.</summary>
internal sealed class WrapperShape(Conjunction conjunction, PlanNode anchor, Place inner) : NamedShape(conjunction, anchor)
{
    /// <summary>The value.</summary>
    public Place Inner { get; } = inner;
}

/// <summary>What records that include one definition have in common.</summary>
internal sealed class InterfaceShape(Conjunction conjunction, PlanNode anchor) : NamedShape(conjunction, anchor)
{
    /// <summary>The records that include the definition, and the record of the definition itself if there is one.</summary>
    public List<RecordShape> Records { get; } = [];
}

/// <summary>A closed set of alternatives.</summary>
internal sealed class UnionShape(Conjunction conjunction, PlanNode anchor, UnionDispatch dispatch, string? tagName = null) : NamedShape(conjunction, anchor)
{
    /// <summary>How a reader finds the case.</summary>
    public UnionDispatch Dispatch { get; set; } = dispatch;

    /// <summary>The member that tells the case.</summary>
    public string? TagName { get; } = tagName;

    /// <summary>What rules out cases before they are tried, or null.</summary>
    public CaseFilters? Filters { get; init; }

    /// <summary>The keyword that the cases are the branches of, or null.</summary>
    public Choice? Choice { get; init; }

    /// <summary>The schema that chooses between the first case and the second, or null.</summary>
    public PlanNode? Condition { get; init; }

    /// <summary>The same where it asks for nothing but the value of one member, or null.</summary>
    public TagTest? ConditionTag { get; init; }

    /// <summary>The alternatives in the order of the schema.</summary>
    public List<CaseShape> Cases { get; } = [];

    /// <summary>Whether the checks say all that the schema asserts.</summary>
    public bool ChecksAll { get; set; }

    /// <summary>Whether all are scalars that the first byte tells apart, so that a struct holds them; a type that the user declares is a class.</summary>
    public bool IsScalar => Dispatch == UnionDispatch.Kind && Root?.DeclaredByUser != true
        && Cases.TrueForAll(c => c.Place is { IsNullable: false, Wrapper: null, Shape: ScalarShape or EnumShape or OpenEnumShape or IdentifierShape });
}

/// <summary>One alternative.</summary>
internal sealed class CaseShape(Place place, IReadOnlyList<string> tags, JsonTypes kinds, PlanNode anchor)
{
    /// <summary>Its values.</summary>
    public Place Place { get; } = place;

    /// <summary>The values of the tag.</summary>
    public IReadOnlyList<string> Tags { get; } = tags;

    /// <summary>The kinds of its values.</summary>
    public JsonTypes Kinds { get; } = kinds;

    /// <summary>The schema of the branch.</summary>
    public PlanNode Anchor { get; } = anchor;
}
