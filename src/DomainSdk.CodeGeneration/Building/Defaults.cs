using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>What absent members are: the value of <c>default</c>, where the schema itself accepts it and the type holds it.</summary>
/// <param name="plan">The plan.</param>
internal sealed class Defaults(SchemaPlan plan)
{
    /// <summary>The default of a member, or null where there is none that can serve.</summary>
    /// <param name="owner">The record.</param>
    /// <param name="member">The member.</param>
    /// <param name="recursion">Knows which types contain one another.</param>
    public DefaultModel? Of(RecordShape owner, MemberShape member, RecursiveTypes recursion)
    {
        var value = member.Annotations.Default;
        if (!value.IsPresent || member.Place.Wrapper is not null || !IsValid(member.Schemas, value))
            return null;
        if (value.Kind == JsonKind.Null)
            return member.Place.IsNullable ? new NullDefault() : null;
        if (Of(member.Place, value) is { } simple)
            return simple;

        // A record that is made of itself would not be there yet.
        return !recursion.Reaches(member.Place, owner) && Representable.Is(member.Place, value) ? new ParsedDefault(Json.Minify(value)) : null;
    }

    private bool IsValid(IReadOnlyList<int> nodes, JsonNode value)
    {
        var text = JsonText.Parse(Json.Minify(value));
        return nodes.All(n => PlanInterpreter.IsValid(plan, n, text.View));
    }

    private static DefaultModel? Of(Place place, JsonNode value) => place.Wrapper is not null ? null : place.Shape switch
    {
        ScalarShape scalar => Scalar(scalar.Kind, value),
        SomeKindShape some => Of(some.Inner, value),
        NumberOrTextShape both => Scalar(both.Number.Kind, value),
        TextChoiceShape when Json.TextOf(value) is { } text => new LiteralDefault(text, ScalarKind.Text),
        UnionShape { IsScalar: true } union => OfUnion(union, value),
        OpenEnumShape open => Member(open.Known, value),
        EnumShape list => Member(list, value),
        IdentifierShape when Json.TextOf(value) is { } text => new IdentifierDefault(text),
        ArrayShape { Items: [var item] } when value.Kind == JsonKind.Array => List(item, value),
        _ => null,
    };

    // The struct converts from the type of the case, where no other has it.
    private static DefaultModel? OfUnion(UnionShape union, JsonNode value)
    {
        var fitting = union.Cases.Find(c => (c.Kinds & TypeSets.Of(value)) != Schema.Json.InstanceTypes.None);
        return fitting is not null && union.Cases.Count(c => c == fitting || c.Place.Shape is not ScalarShape other || (fitting.Place.Shape is ScalarShape own && other.Kind == own.Kind)) == 1
            ? Of(fitting.Place, value) : null;
    }

    private static ListDefault? List(Place item, JsonNode value)
    {
        var items = new List<DefaultModel>();
        foreach (var one in value.EnumerateItems())
        {
            if (item.IsNullable || Of(item, one) is not { } model)
                return null;
            items.Add(model);
        }

        return new ListDefault(items.ToEquatableArray());
    }

    private static EnumDefault? Member(EnumShape list, JsonNode value)
    {
        var index = list.Values.FindIndex(v => list.IsInteger
            ? value.Kind == JsonKind.Number && ExactNumber.TryGetInt64(value.RawText, out var number) && v.Value == number.ToString(CultureInfo.InvariantCulture)
            : v.Value == Json.TextOf(value));
        return index < 0 ? null : new EnumDefault(list.TypeName, list.MemberNames[index]);
    }

    private static LiteralDefault? Scalar(ScalarKind kind, JsonNode value) => Literals.Of(kind, value) is { } text ? new LiteralDefault(text, kind) : null;
}
