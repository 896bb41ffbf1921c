namespace DomainSdk.Schema.Containment;

/// <summary>Which documents a change of a schema has to leave valid.</summary>
[Flags]
public enum Compatibility
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Those of the old schema, under the new one.</summary>
    Backward = 1,

    /// <summary>Those of the new schema, under the old one.</summary>
    Forward = 2,

    /// <summary>Both.</summary>
    Full = 3,
}
