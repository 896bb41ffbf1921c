namespace DomainSdk.CodeGeneration.Changes;

/// <summary>A change of generated code that code of the user can notice.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">The type as it was called.</param>
/// <param name="Member">The member as it was called, or null for the type itself.</param>
/// <param name="Old">What was there: a name or a type; null for what is new.</param>
/// <param name="New">What is there now; null for what is gone.</param>
internal sealed record CodeChange(CodeChangeKind Kind, string Type, string? Member, string? Old, string? New)
{
    /// <summary>The change in one sentence.</summary>
    public string Message => Kind switch
    {
        CodeChangeKind.Removed => $"{Subject} is gone",
        CodeChangeKind.Renamed => $"{Subject} is called '{New}' now",
        CodeChangeKind.Retyped => $"{Subject} is '{New}' now, it was '{Old}'",
        CodeChangeKind.Required => $"{Subject} has to be given now",
        _ => $"'{Type}' has the case '{New}' now",
    };

    private string Subject => Member is null ? $"'{Type}'" : $"'{Type}.{Member}'";
}
