namespace DomainSdk.Schema.Json;

/// <summary>Something that is found out about a document.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="view">The document.</param>
/// <returns>The answer.</returns>
internal delegate T JsonViewFunction<out T>(JsonView view);
