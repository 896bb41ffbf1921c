using System.Collections.Immutable;

namespace DomainSdk.Integrity;

/// <summary>A document declares an entity.</summary>
/// <param name="Kind">The kind of the entity.</param>
/// <param name="Key">Its key, unique among those of the kind (R1).</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="KeyPath">JSON Pointer from the entity to its key.</param>
/// <param name="Values">Those values of the entity that rules of the schema look at from elsewhere, by path within the entity.</param>
internal sealed record EntityFact(string Kind, string Key, FactLocation KeyLocation, string KeyPath, ImmutableArray<EntityValue> Values)
{
    /// <summary>JSON Pointer from the root of the document to the entity.</summary>
    public string Pointer => KeyLocation.Pointer[..^KeyPath.Length];

    /// <summary>The values at a path of the entity.</summary>
    public IEnumerable<FactValue> At(string path)
    {
        foreach (var value in Values)
            if (value.Path == path) yield return value.Value;
    }
}

/// <summary>A value of an entity that a rule looks at from elsewhere.</summary>
/// <param name="Path">The path within the entity as the rule has it, <c>*</c> included.</param>
/// <param name="Value">The value.</param>
internal sealed record EntityValue(string Path, FactValue Value);

/// <summary>A document refers to an entity.</summary>
/// <param name="Rule">The keyword that makes the string a reference.</param>
/// <param name="Key">The key of the entity referred to.</param>
/// <param name="Location">Where the reference stands.</param>
/// <param name="OwnerKind">The kind of the innermost entity around the reference, or null.</param>
/// <param name="OwnerKey">The key of the innermost entity around the reference, or null.</param>
internal sealed record ReferenceFact(ReferenceRule Rule, string Key, FactLocation Location, string? OwnerKind, string? OwnerKey);

/// <summary>Two dates are to be in order, and at least one of them stands in another entity.</summary>
/// <param name="Rule">The constraint.</param>
/// <param name="First">The value that must not be later, or the way to it.</param>
/// <param name="Then">The value that must not be earlier, or the way to it.</param>
/// <param name="Pending">The conditions that look at other entities; those within the document have been found to hold.</param>
internal sealed record OrderFact(OrderRule Rule, FactOperand First, FactOperand Then, ImmutableArray<PendingCondition> Pending);

/// <summary>A condition on a value in another entity.</summary>
/// <param name="Operands">The ways to values of which one is to be accepted.</param>
/// <param name="Accepted">The values accepted.</param>
internal sealed record PendingCondition(ImmutableArray<FactOperand> Operands, AcceptedValues Accepted);

/// <summary>An operand of a rule: a value at hand, or the rest of a path that goes on from a reference.</summary>
/// <param name="Value">The value; with a rest, the reference.</param>
/// <param name="Rest">The segments still to follow, each from the entity reached before; empty for a value at hand.</param>
internal sealed record FactOperand(FactValue Value, ImmutableArray<PathSegment> Rest)
{
    /// <summary>Whether the value is at hand.</summary>
    public bool IsResolved => Rest.IsEmpty;
}

/// <summary>A passage in a text that stands in another document, or that is absent from this one.</summary>
/// <param name="Location">Where the passage is described: the object that carries the selector.</param>
/// <param name="Text">The way to the text, or null where the path ends in this document without one.</param>
/// <param name="Unit">The way to the unit of positions, or null for UTF-16 code units.</param>
/// <param name="Anchor">Positions, words and digest of the passage.</param>
internal sealed record QuotationFact(FactLocation Location, FactOperand? Text, FactOperand? Unit, QuotationAnchor Anchor);

/// <summary>What marks a passage in a text.</summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position behind the last character.</param>
/// <param name="Exact">The words, or null.</param>
/// <param name="Prefix">What stands immediately before, or null.</param>
/// <param name="Suffix">What stands immediately behind, or null.</param>
/// <param name="Sha256">The digest, or null.</param>
public sealed record QuotationAnchor(
    FactValue Start, FactValue End, FactValue? Exact, FactValue? Prefix, FactValue? Suffix, FactValue? Sha256);
