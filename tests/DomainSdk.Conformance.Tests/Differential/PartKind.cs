namespace DomainSdk.Conformance.Differential;

/// <summary>The parts of generated code that a document has to name to be met.</summary>
internal enum PartKind
{
    /// <summary>Values of enums.</summary>
    EnumValues,

    /// <summary>Cases of unions.</summary>
    Cases,

    /// <summary>Members that are absent and have a default then.</summary>
    Defaults,
}
