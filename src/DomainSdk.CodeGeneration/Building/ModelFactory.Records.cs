using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Building;

/// <content>Records.</content>
internal sealed partial class ModelFactory
{
    private const string AdditionalProperties = "AdditionalProperties";

    private RecordModel Record(RecordShape shape, References references)
    {
        var union = BaseOf(shape);
        List<string> nested = [.. union?.Cases.Select(c => (c.Place.Shape as NamedShape)?.Name ?? "").Where(n => n.Length > 0) ?? []];
        var propertyNames = MemberNames.ForProperties(
            [.. shape.Members.Select(m => m.Name)],
            [.. shape.Members.Select(m => Json.TextOf(m.Place.Conjunction.Nodes.Count > 0 ? m.Place.Conjunction.Nodes[0].Annotation("x-name") : default))],
            shape.Name,
            [AdditionalProperties, .. nested]);
        var patternNames = MemberNames.ForProperties(
            [.. shape.Patterns.Select(PatternWord)],
            [.. shape.Patterns.Select(p => Json.TextOf(p.Node.Annotation("x-name")))],
            shape.Name,
            [AdditionalProperties, .. nested, .. propertyNames]);
        var scope = new RuleScope(shape, [.. propertyNames, .. patternNames, shape.Name]);
        var properties = shape.Members.Select((m, i) => Property(m, propertyNames[i], shape.Namespace, references, scope)).ToList();
        return new RecordModel
        {
            Namespace = shape.Namespace,
            Name = shape.Name,
            SchemaUri = SchemaUri(shape),
            Origin = Origin(shape),
            Properties = properties.ToEquatableArray(),
            Patterns = shape.Patterns.Select((p, i) => Pattern(p, patternNames[i], references, scope)).ToEquatableArray(),
            UnknownMembers = Unknown(shape, references, scope),
            Dependencies = shape.Dependencies.ToEquatableArray(),
            Conditions = shape.Conditions.Where(c => c != MemberCondition.True).Select(c => Condition(c, propertyNames, references, scope)).ToEquatableArray(),
            AcceptsOtherKinds = shape.AcceptsOtherKinds,
            BaseUnion = union?.QualifiedName,
            DeclaredByUser = shape.Root?.DeclaredByUser ?? false,
            HasConverter = shape.Root?.HasConverter ?? false,
            Rules = scope.Rules,
        };
    }

    private static PropertyModel Property(MemberShape member, string name, string owner, References references, RuleScope scope)
    {
        var place = member.Place;
        var type = references.Of(place, scope, name);
        var (presence, value) = Presence(member, owner);
        return new PropertyModel
        {
            JsonName = member.Name,
            Name = name,
            Type = type,
            Presence = presence == MemberPresence.Optional && type.IsNullable ? MemberPresence.OptionalNullable : presence,
            Value = value,
            Documentation = Documentation.Of(member.Place.Conjunction),
        };
    }

    private static (MemberPresence Presence, string? Value) Presence(MemberShape member, string owner)
    {
        var place = member.Place;
        if (member.IsRequired)
        {
            return place is { Shape: ScalarShape { Codec: "StringChoiceCodec", Rule: { Length: > 0 } text }, IsNullable: false, Checks.Count: 0, Wrapper: null }
                ? (MemberPresence.Constant, text)
                : (MemberPresence.Required, null);
        }

        var value = Defaults.Of(place, place.Conjunction.Annotation("default"), owner);
        return value is null ? (MemberPresence.Optional, null) : (MemberPresence.Defaulted, value);
    }

    // What the values are, as there is no name that all members have.
    private static string PatternWord(PatternShape pattern) => pattern.Place is { Shape: NamedShape named, Wrapper: null }
        ? Identifiers.Plural(named.Name)
        : TypeNamer.Definition(pattern.Node) is { } key ? Identifiers.Plural(Identifiers.Pascal(key)) : "PatternProperties";

    private static PatternMembersModel Pattern(PatternShape shape, string name, References references, RuleScope scope) => new(
        name,
        shape.Pattern,
        references.Of(shape.Place, scope, name, isInside: true),
        scope.Add("StringRule", $"new(pattern: {Literal.String(shape.Pattern)})", name + "Name"),
        Documentation.Of(shape.Node));

    private static ConditionModel Condition(MemberCondition condition, string[] words, References references, RuleScope scope)
    {
        ConditionModel Join(ConditionKind kind, IEnumerable<MemberCondition> inner) =>
            new(kind, -1, null, false, inner.Select(i => Condition(i, words, references, scope)).ToEquatableArray());

        return condition switch
        {
            MemberCondition.Has has => new ConditionModel(ConditionKind.Has, has.Member, null, false, []),
            MemberCondition.Passes { Strings.Count: > 0 } list => new ConditionModel(
                ConditionKind.Passes, list.Member, scope.Add("EnumTable", $"new({string.Join(", ", list.Strings.Select(Literal.String))})", words[list.Member]), true, []),
            MemberCondition.Passes passes => new ConditionModel(ConditionKind.Passes, passes.Member, references.Check(passes.Check, scope, words[passes.Member]), false, []),
            MemberCondition.Negation not => Join(ConditionKind.Not, [not.Inner]),
            MemberCondition.Some some => Join(ConditionKind.Some, some.Inner),
            MemberCondition.Single single => Join(ConditionKind.Single, single.Inner),
            _ => Join(ConditionKind.Every, ((MemberCondition.Every)condition).Inner),
        };
    }

    private UnknownMembersModel? Unknown(RecordShape shape, References references, RuleScope scope)
    {
        if (shape.Unknown is null)
            return null;
        var type = references.Of(shape.Unknown, scope, "Additional");
        var isKept = _options.KeepUnknownMembers || shape.Unknown.Shape is not AnyShape;
        var rule = shape.UnknownNameRule is null ? null : scope.Add("StringRule", $"new({shape.UnknownNameRule})", "AdditionalName");
        return new UnknownMembersModel(isKept ? AdditionalProperties : null, type, rule);
    }

    /// <summary>The union that a record derives from: the one union of its namespace that it is a case of.</summary>
    /// <param name="shape">The record.</param>
    public static UnionShape? BaseOf(RecordShape shape) =>
        shape.Unions.Count == 1 && shape.Unions.First() is var union && union.Namespace == shape.Namespace && shape.Root?.DeclaredByUser != true
            && union.Cases.Where(c => c.Place.Shape == shape).All(c => IsWhole(c.Place)) ? union : null;

    /// <summary>Whether a place holds just the values of its shape; with null, checks or a wrapper a union needs a case around it.</summary>
    /// <param name="place">The place.</param>
    private static bool IsWhole(Place place) => place is { IsNullable: false, Checks.Count: 0, Wrapper: null };
}
