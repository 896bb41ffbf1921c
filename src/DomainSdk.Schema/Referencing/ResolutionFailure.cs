namespace DomainSdk.Schema.Referencing;

/// <summary>Which step of following a reference failed.</summary>
internal enum ResolutionFailureKind
{
    /// <summary>No resource has the URI.</summary>
    Resource,

    /// <summary>The JSON Pointer leads nowhere.</summary>
    Pointer,

    /// <summary>The resource declares no such anchor.</summary>
    Anchor,
}

/// <summary>Why a reference has no target.</summary>
/// <param name="Kind">The step that failed.</param>
/// <param name="Name">The URI, JSON Pointer or anchor that is missing.</param>
/// <param name="Resource">The resource that was searched, or null.</param>
internal readonly record struct ResolutionFailure(ResolutionFailureKind Kind, string Name, SchemaResource? Resource);
