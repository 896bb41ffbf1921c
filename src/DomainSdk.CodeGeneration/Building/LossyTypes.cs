using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Tells, once for each type, of members whose C# types hold less than the schema allows, and of the setting that keeps everything.</summary>
internal static class LossyTypes
{
    /// <summary>What the user should know of a type, or null.</summary>
    /// <param name="shape">The type; its schema is where this is told.</param>
    /// <param name="model">Its model.</param>
    public static ModelDiagnostic? Of(NamedShape shape, TypeModel model)
    {
        var values = Values(model).ToList();
        var remarks = new[] { Dates(values), Numbers(values) }.Where(r => r.Length > 0).ToList();
        var source = shape.Anchor.Source;
        return remarks.Count == 0
            ? null
            : new ModelDiagnostic(ProjectDiagnostics.TypesHoldLess, $"'{model.QualifiedName}': {string.Join(" ", remarks)}", source.Text.Path, source.Span.Start, source.Span.Length);
    }

    private static string Dates(List<Held> values)
    {
        var instants = Named(values, ScalarKind.DateTime);
        var days = Named(values, ScalarKind.Date);
        if (instants.Length + days.Length == 0)
            return "";
        var lost = instants.Length > 0 ? "leap seconds, the year 0, offsets beyond 14 hours and more than seven digits of a second" : "the year 0";
        var types = string.Join(" and ", new[] { instants.Length > 0 ? $"DateTimeOffset ({instants})" : "", days.Length > 0 ? $"DateOnly ({days})" : "" }.Where(t => t.Length > 0));
        return $"{types} cannot hold {lost}; the setting 'DomainSdkDates' with the value 'exact' keeps everything.";
    }

    private static string Numbers(List<Held> values)
    {
        var rounded = values.Select(v => (v.Name, Number: v.Numbers.FirstOrDefault(Literals.IsRounded))).Where(v => v.Number is not null).ToList();
        return rounded.Count == 0 ? ""
            : $"double ({Quoted(rounded.Select(v => v.Name))}) rounds numbers that the schema names, such as {rounded[0].Number}; the setting 'DomainSdkNumberType' with the value 'exact' keeps every digit where no 'format' asks for a double.";
    }

    private static string Named(List<Held> values, ScalarKind kind) => Quoted(values.Where(v => v.Scalars.Any(s => s.Kind == kind)).Select(v => v.Name));

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal).Select(n => $"'{n}'"));

    private static IEnumerable<Held> Values(TypeModel model) => model switch
    {
        RecordModel record => record.Properties.Where(HoldsValues).Select(Held.Of)
            .Concat(record.Patterns.Select(p => Held.Of(p.PropertyName, p.Value)))
            .Concat(record.UnknownMembers is { PropertyName: { } name } rest ? [Held.Of(name, rest.Value)] : []),
        TupleModel tuple => tuple.Items.Where(HoldsValues).Select(Held.Of).Concat(tuple.Rest is { } rest ? [Held.Of(rest.PropertyName, rest.Value)] : []),
        ScalarUnionModel union => union.Cases.Select(c => Held.Of(c.Name, c.Value)),
        UnionModel union => union.Cases.Where(c => c.Payload is not null).Select(c => Held.Of(c.Type.Name, c.Payload!)),
        WrapperModel wrapper => [Held.Of("Value", wrapper.Inner)],
        _ => [],
    };

    // A constant is written as the schema has it, whatever its type.
    private static bool HoldsValues(PropertyModel property) => !property.IsConstant && property.Presence != MemberPresence.Forbidden;

    private static IEnumerable<ScalarValueModel> InnerScalars(ValueModel value) => value switch
    {
        ScalarValueModel scalar => [scalar],
        NumberOrTextValueModel both => [both.Number],
        ArrayValueModel array => InnerScalars(array.Item),
        MapValueModel map => InnerScalars(map.Value),
        KeyedMapValueModel map => InnerScalars(map.Value),
        SomeKindValueModel some => InnerScalars(some.Inner),
        NullableValueModel nullable => InnerScalars(nullable.Inner),
        CheckedValueModel inner => InnerScalars(inner.Inner),
        _ => [],
    };

    private static IEnumerable<string> Defaults(DefaultModel? value) => value switch
    {
        LiteralDefault { Target: ScalarKind.Double } literal => [literal.Text],
        ListDefault list => list.Items.SelectMany(Defaults),
        _ => [],
    };

    /// <summary>A value that a type holds.</summary>
    /// <param name="Name">The property.</param>
    /// <param name="Scalars">The scalars in it.</param>
    /// <param name="Numbers">The numbers that the schema names for those that are a double.</param>
    private sealed record Held(string Name, IReadOnlyList<ScalarValueModel> Scalars, IReadOnlyList<string> Numbers)
    {
        public static Held Of(PropertyModel property)
        {
            var held = Of(property.Name, property.Value);
            var examples = held.Scalars.Any(s => s.Kind == ScalarKind.Double) ? property.Documentation?.Examples ?? [] : [];
            return held with { Numbers = [.. held.Numbers, .. Defaults(property.Default), .. examples.Where(e => e.Length > 0 && e[0] is '-' or (>= '0' and <= '9'))] };
        }

        public static Held Of(string name, ValueModel value)
        {
            var scalars = InnerScalars(value).ToList();
            return new Held(name, scalars, [.. scalars.Where(s => s.Kind == ScalarKind.Double).Select(s => s.Rule).OfType<NumberRuleModel>()
                .SelectMany(r => new[] { r.Minimum, r.Maximum, r.MultipleOf }).OfType<string>()]);
        }
    }
}
