using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Writes places as C# types and codecs, from the view of one namespace.</summary>
internal sealed class References(Names names, string schemasClass, RecursiveTypes recursion)
{
    /// <summary>The type and codec of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="scope">Where rules go.</param>
    /// <param name="word">What rules are for, in Pascal case.</param>
    /// <param name="isInside">Whether the place is within an array or a map.</param>
    public TypeReference Of(Place place, RuleScope scope, string word, bool isInside = false)
    {
        if (place.Wrapper is { } wrapper)
            return Named(wrapper, isValueType: false, scope, isInside);
        return Unwrapped(place, scope, word, isInside);
    }

    /// <summary>The same, looking into a place that has a wrapper: the type of the wrapper's value.</summary>
    /// <param name="place">The place.</param>
    /// <param name="scope">Where rules go.</param>
    /// <param name="word">What rules are for, in Pascal case.</param>
    /// <param name="isInside">Whether the place is within an array or a map.</param>
    public TypeReference Unwrapped(Place place, RuleScope scope, string word, bool isInside = false)
    {
        var type = Checked(Of(place.Shape, scope, word, isInside), place.Checks, scope, word);
        if (place.IsNullable && place.Shape is not (AnyShape or NeverShape))
        {
            var codec = names.Library(type.IsValueType ? "NullableCodec" : "NullableReferenceCodec");
            type = new TypeReference(type.CSharp + "?", $"{codec}<{type.CSharp}, {type.Codec}>", type.IsValueType, IsNullable: true);
        }

        return type;
    }

    /// <summary>A type with residual checks around its codec.</summary>
    /// <param name="type">The type.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="scope">Where rules go.</param>
    /// <param name="word">What rules are for, in Pascal case.</param>
    public TypeReference Checked(TypeReference type, IReadOnlyList<CheckModel> checks, RuleScope scope, string word)
    {
        foreach (var check in checks.Distinct())
        {
            var holder = Check(check, scope, word);
            type = type with { Codec = $"{names.Library("CheckedCodec")}<{type.CSharp}, {type.Codec}, {holder}>" };
        }

        return type;
    }

    /// <summary>The name of the rule that holds a residual check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="scope">Where rules go.</param>
    /// <param name="word">What the rule is for, in Pascal case.</param>
    public string Check(CheckModel check, RuleScope scope, string word) => scope.Add("ResidualCheck", CheckExpression(check, scope), word);

    private string CheckExpression(CheckModel check, RuleScope scope)
    {
        var schemas = scope.Has(schemasClass) && names.Namespace.Length > 0 ? $"global::{names.Namespace}.{schemasClass}" : schemasClass;
        var nodes = check.SchemaUris.Select(uri => uri.Length == 0 ? "null" : $"{schemas}.Set[{Literal.String(uri)}]");
        return $"{names.Library("ResidualCheck")}.{check.Kind}({string.Join(", ", nodes)})";
    }

    private TypeReference Of(Shape shape, RuleScope scope, string word, bool isInside)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                var codec = names.Library(scalar.Codec);
                if (scalar.Rule is not null)
                {
                    var rule = scope.Add(scalar.RuleType!, $"new({scalar.Rule})", word);
                    codec = codec.EndsWith(">", StringComparison.Ordinal) ? codec.Insert(codec.Length - 1, ", " + rule) : codec + "<" + rule + ">";
                }

                return new TypeReference(names.Library(scalar.Type), codec, scalar.IsValueType);
            case ArrayShape array:
                return Array(array, scope, word);
            case MapShape map:
                var value = Of(map.Value, scope, word + "Value", isInside: true);
                var mapRule = map.Rule is null ? "" : ", " + scope.Add("MapRule", $"new({map.Rule})", word);
                return new TypeReference(
                    $"{names.Library("ValueMap")}<{value.CSharp}>",
                    $"{names.Library("MapCodec")}<{value.CSharp}, {value.Codec}{mapRule}>",
                    IsValueType: false);
            case EnumShape list:
                var own = names.Own(list.Namespace, list.QualifiedName);
                return new TypeReference(own, $"{names.Library("EnumCodec")}<{own}, {own}Names>", IsValueType: true);
            case OpenEnumShape open:
                var known = names.Own(open.Known.Namespace, open.Known.QualifiedName);
                var openRule = open.Rule is null ? "" : ", " + scope.Add("StringRule", $"new({open.Rule})", word);
                return new TypeReference(
                    $"{names.Library("OpenEnum")}<{known}>", $"{names.Library("OpenEnumCodec")}<{known}, {known}Names{openRule}>", IsValueType: true);
            case NamedShape named:
                return Named(named, named is IdentifierShape or UnionShape { IsScalar: true }, scope, isInside);
            case NeverShape:
                return new TypeReference(names.Library("JsonValue"), names.Library("NeverCodec"), IsValueType: false);
            default:
                return new TypeReference(names.Library("JsonValue"), names.Library("JsonValueCodec"), IsValueType: false);
        }
    }

    private TypeReference Array(ArrayShape array, RuleScope scope, string word)
    {
        var items = array.Items.Select(i => Of(i, scope, word + "Item", isInside: true)).Distinct().ToList();
        var item = items.Count == 1 ? items[0] : new TypeReference(names.Library("JsonValue"), names.Library("JsonValueCodec"), IsValueType: false);
        var rule = array.Rule is null ? "" : ", " + scope.Add("ArrayRule", $"new({array.Rule})", word);
        return new TypeReference(
            $"{names.Library("ValueArray")}<{item.CSharp}>",
            $"{names.Library("ArrayCodec")}<{item.CSharp}, {item.Codec}{rule}>",
            IsValueType: true);
    }

    private TypeReference Named(NamedShape shape, bool isValueType, RuleScope scope, bool isInside)
    {
        var own = names.Own(shape.Namespace, shape.QualifiedName);

        // The case of a union is at the same place as the union: only what is inside it counts as deeper.
        var isDeeper = isInside || scope.Owner is not UnionShape;
        var codec = isDeeper && recursion.IsCycle(scope.Owner, shape) ? $"{names.Library("RecursiveCodec")}<{own}, {own}>" : own;
        return new TypeReference(own, codec, isValueType);
    }
}
