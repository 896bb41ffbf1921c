using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
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

    /// <summary>The schema that adds something to that of the anchor; null where the type is that of one schema.</summary>
    public PlanNode? CombinedWith { get; set; }

    /// <summary>Whether it is a union of some of the values of its schema only.</summary>
    public bool IsPart { get; set; }

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

    /// <summary>The name that it asks for first; it has it unless another schema does.</summary>
    public string AskedName { get; set; } = "";

    /// <summary>The type that it is nested in, or null.</summary>
    public NamedShape? Enclosing { get; set; }

    /// <summary>The unions that have it as a case.</summary>
    public HashSet<UnionShape> Unions { get; } = [];

    /// <summary>The union that it derives from, or null.</summary>
    public UnionShape? Base { get; private set; }

    /// <summary>Whether <see cref="Base"/> is known.</summary>
    public bool HasBase { get; private set; }

    /// <summary>Tells the union that it derives from.</summary>
    /// <param name="union">The union, or null.</param>
    public void SetBase(UnionShape? union) => (Base, HasBase) = (union, true);

    /// <summary>The name with all that it is nested in.</summary>
    public TypeName TypeName => Enclosing is null ? Model.TypeName.Of(Namespace, Name) : Enclosing.TypeName.Nested(Name);
}

/// <summary>An object with declared members.</summary>
internal sealed class RecordShape(Conjunction conjunction, PlanNode anchor) : NamedShape(conjunction, anchor)
{
    /// <summary>The declared members in the order of the schema.</summary>
    public List<MemberShape> Members { get; } = [];

    /// <summary>The place of members that are not declared, or null where they are refused.</summary>
    public Place? Unknown { get; set; }

    /// <summary>The name of the property that keeps them.</summary>
    public string UnknownName { get; set; } = "";

    /// <summary>What is asked of their names, or null.</summary>
    public StringRuleModel? UnknownNameRule { get; set; }

    /// <summary>Members that a pattern tells from others; the first that matches counts.</summary>
    public List<PatternShape> Patterns { get; } = [];

    /// <summary>Members that demand others.</summary>
    public List<DependencyModel> Dependencies { get; } = [];

    /// <summary>Conditions on which members there are.</summary>
    public List<ConditionModel> Conditions { get; } = [];

    /// <summary>Whether values of other kinds are valid too.</summary>
    public bool AcceptsOtherKinds { get; set; }
}

/// <summary>A declared member, or an item of a tuple.</summary>
internal sealed class MemberShape(string name, Place place, bool isRequired, Annotations annotations, IReadOnlyList<int> schemas)
{
    /// <summary>The name in JSON; empty for an item of a tuple.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is an item of an array and has no name.</summary>
    public bool IsPosition { get; init; }

    /// <summary>Its value.</summary>
    public Place Place { get; } = place;

    /// <summary>Whether it must be present.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>What the schema says beside its assertions, of this member alone.</summary>
    public Annotations Annotations { get; } = annotations;

    /// <summary>Indexes of the nodes that its value must fulfil.</summary>
    public IReadOnlyList<int> Schemas { get; } = schemas;

    /// <summary>The member of an enum that tells the case which has the member, or null.</summary>
    public (EnumShape List, string Value)? Tag { get; set; }

    /// <summary>Whether the schema allows one value only.</summary>
    public bool IsFixed => Tag is not null || Place is { IsNullable: false, Wrapper: null } && (Place.Constant.IsPresent || Place is { Shape: NullShape, Checks.Count: 0 });

    /// <summary>Whether no object may have the member.</summary>
    public bool IsForbidden => !IsRequired && !IsPosition && Place is { Shape: NeverShape, IsNullable: false, Wrapper: null };

    /// <summary>The name of the property; empty for a member that no object may have.</summary>
    public string PropertyName { get; set; } = "";

    /// <summary>The name of the property that says whether a member of one value is there; empty where there is none.</summary>
    public string PresenceName { get; set; } = "";
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

    /// <summary>The name of the property.</summary>
    public string PropertyName { get; set; } = "";
}

/// <summary>Strings or integers of a list.</summary>
internal sealed class EnumShape(Conjunction conjunction, PlanNode anchor, bool isInteger) : NamedShape(conjunction, anchor)
{
    /// <summary>Whether they are integers.</summary>
    public bool IsInteger { get; } = isInteger;

    /// <summary>The values in the order of the schema.</summary>
    public List<EnumValue> Values { get; } = [];

    /// <summary>The name of the type that holds the values in JSON.</summary>
    public string TableName { get; set; } = "";

    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> MemberNames { get; set; } = [];
}

/// <summary>A value of a list.</summary>
/// <param name="Value">The string, or the integer as text.</param>
/// <param name="Name">What the schema calls it, or null.</param>
/// <param name="Documentation">What the schema says about it, or null.</param>
internal sealed record EnumValue(string Value, string? Name, DocumentationModel? Documentation);

/// <summary>An array whose items are told apart by position.</summary>
internal sealed class TupleShape(Conjunction conjunction, PlanNode anchor) : NamedShape(conjunction, anchor)
{
    /// <summary>The items with a schema of their own, in order.</summary>
    public List<MemberShape> Items { get; } = [];

    /// <summary>The place of items behind them, or null where there are none.</summary>
    public Place? Rest { get; set; }

    /// <summary>The name of the property that keeps those.</summary>
    public string RestName { get; set; } = "";

    /// <summary>What is asked beside the items, or null.</summary>
    public ArrayRuleModel? Rule { get; set; }
}

/// <summary>A string that is the key of an entity.</summary>
internal sealed class IdentifierShape(Conjunction conjunction, PlanNode anchor, Shape inner, string? kind) : NamedShape(conjunction, anchor)
{
    /// <summary>The string.</summary>
    public Shape Inner { get; } = inner;

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

    /// <summary>The place of that member, where all cases have one schema for it; else null.</summary>
    public Place? TagPlace { get; init; }

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
        && Cases.TrueForAll(c => c.Place is { IsNullable: false, Wrapper: null, Shape: ScalarShape or ParsableShape or TextChoiceShape or EnumShape or OpenEnumShape or IdentifierShape });
}

/// <summary>One alternative.</summary>
internal sealed class CaseShape(Place place, IReadOnlyList<string> tags, InstanceTypes kinds, PlanNode anchor)
{
    /// <summary>Its values.</summary>
    public Place Place { get; } = place;

    /// <summary>The values of the tag.</summary>
    public IReadOnlyList<string> Tags { get; } = tags;

    /// <summary>The kinds of its values.</summary>
    public InstanceTypes Kinds { get; } = kinds;

    /// <summary>The schema of the branch.</summary>
    public PlanNode Anchor { get; } = anchor;

    /// <summary>Index of the node that an alternative names, or -1 where the case is not a branch of one.</summary>
    public int Branch { get; init; } = -1;

    /// <summary>The name of the record around a value that is no case by itself, or of the property of a scalar; else empty.</summary>
    public string Name { get; set; } = "";
}
