namespace DomainSdk.Cli;

/// <summary>Which documents a change of a schema has to leave valid.</summary>
internal enum DiffMode
{
    /// <summary>Those of the old schema, under the new one.</summary>
    Backward,

    /// <summary>Those of the new schema, under the old one.</summary>
    Forward,

    /// <summary>Both.</summary>
    Full,

    /// <summary>None: what changes is only told.</summary>
    None,
}
