namespace DomainSdk.AspNetCore.Mvc;

/// <summary>What the model state cannot hold of an invalid body.</summary>
/// <param name="Result">Every error.</param>
internal sealed record InvalidModel(ValidationResult Result);
