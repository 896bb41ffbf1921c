using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Turns places into values: types and codecs as data.</summary>
/// <param name="recursion">Knows which types contain one another.</param>
internal sealed class ValueBuilder(RecursiveTypes recursion)
{
    private const int MostChecks = 4;

    /// <summary>The value of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="scope">Where rules go.</param>
    /// <param name="word">What rules are for, in Pascal case.</param>
    /// <param name="isInside">Whether the place is within an array or a map.</param>
    public ValueModel Of(Place place, RuleScope scope, string word, bool isInside = false) => place.Wrapper is { } wrapper
        ? Named(wrapper, scope, isInside)
        : Unwrapped(place, scope, word, isInside);

    /// <summary>The same, looking into a place that has a wrapper: the wrapper's value.</summary>
    /// <param name="place">The place.</param>
    /// <param name="scope">Where rules go.</param>
    /// <param name="word">What rules are for, in Pascal case.</param>
    /// <param name="isInside">Whether the place is within an array or a map.</param>
    public ValueModel Unwrapped(Place place, RuleScope scope, string word, bool isInside = false)
    {
        var value = Of(place.Shape, scope, word, isInside);
        foreach (var check in Checks(place))
            value = new CheckedValueModel(value, scope.Add(check, word));
        return place.IsNullable && place.Shape is not (AnyShape or NeverShape or NullShape) ? new NullableValueModel(value) : value;
    }

    /// <summary>A generated type as a value.</summary>
    /// <param name="shape">The type.</param>
    public static ValueModel Of(NamedShape shape) => shape switch
    {
        EnumShape list => new EnumValueModel(list.TypeName, TypeName.Of(list.Namespace, list.TableName), list.IsInteger),
        _ => new NamedValueModel(shape.TypeName, IsStruct(shape)),
    };

    // Each is a codec around another; where there are many, those that can be are one.
    private static IEnumerable<CheckModel> Checks(Place place)
    {
        var checks = place.Checks.Distinct().ToList();
        if (checks.Count <= MostChecks)
            return checks;
        static bool IsJoined(CheckModel check) => check.Kind is CheckKind.All or CheckKind.None;
        return
        [
            .. checks.Where(c => !IsJoined(c)),
            .. checks.Where(IsJoined).GroupBy(c => c.Kind).Select(g => new CheckModel(g.Key, g.SelectMany(c => c.SchemaUris).Distinct(StringComparer.Ordinal).ToEquatableArray())),
        ];
    }

    private static bool IsStruct(NamedShape shape) => shape is IdentifierShape or UnionShape { IsScalar: true };

    private ValueModel Of(Shape shape, RuleScope scope, string word, bool isInside)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                return new ScalarValueModel(scalar.Kind, scope.Add(scalar.Rule, word));
            case NumberOrTextShape both:
                return new NumberOrTextValueModel(new ScalarValueModel(both.Number.Kind, scope.Add(both.Number.Rule, word)), scope.Add(both.TextRule, word + "Text"));
            case ParsableShape own:
                return new ParsableValueModel(own.Type.Type, own.Type.IsValueType, scope.Add(own.Rule, word));
            case TextChoiceShape choice:
                return new TextChoiceValueModel(scope.Add(choice.Values, word));
            case ChoiceShape choice:
                return new ChoiceValueModel(scope.Add(choice.Values, word));
            case ArrayShape array:
                var items = array.Items.Select(i => Of(i, scope, word + "Item", isInside: true)).Distinct().ToList();
                return new ArrayValueModel(items.Count == 1 ? items[0] : new AnyValueModel(), scope.Add(array.Rule, word));
            case MapShape { Key: { } key } keyed:
                return new KeyedMapValueModel(key, Of(keyed.Value, scope, word + "Value", isInside: true));
            case MapShape map:
                return new MapValueModel(Of(map.Value, scope, word + "Value", isInside: true), scope.Add(map.Rule, word));
            case SomeKindShape some:
                return new SomeKindValueModel(Of(some.Inner, scope, word, isInside), some.Kind);
            case OpenEnumShape open:
                return new OpenEnumValueModel(open.Known.TypeName, TypeName.Of(open.Known.Namespace, open.Known.TableName), scope.Add(open.Rule, word));
            case NamedShape named:
                return Named(named, scope, isInside);
            case NeverShape:
                return new NeverValueModel();
            case NullShape:
                return new NullValueModel();
            default:
                return new AnyValueModel();
        }
    }

    private ValueModel Named(NamedShape shape, RuleScope scope, bool isInside)
    {
        // The case of a union is at the same place as the union: only what is inside it counts as deeper.
        var isDeeper = isInside || scope.Owner is not UnionShape;
        var value = Of(shape);
        return isDeeper && value is NamedValueModel named && recursion.Counts(scope.Owner, shape) ? named with { IsRecursive = true } : value;
    }
}
