using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DomainSdk.AspNetCore.Problems;

/// <summary>Writes problem details without reflection.</summary>
[JsonSerializable(typeof(SchemaViolation[]))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSerializable(typeof(ValidationProblemDetails))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
