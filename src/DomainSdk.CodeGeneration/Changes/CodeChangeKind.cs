namespace DomainSdk.CodeGeneration.Changes;

/// <summary>What became of a type or a member that code may use.</summary>
internal enum CodeChangeKind
{
    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It has another name.</summary>
    Renamed,

    /// <summary>It has another type; a type is of another form, such as a union that was a record.</summary>
    Retyped,

    /// <summary>Who makes a value has to give it now.</summary>
    Required,

    /// <summary>A case or a value is new, so that a switch without a default arm lacks it.</summary>
    Case,
}
