namespace DomainSdk;

/// <summary>Gives the bytes of a schema that is part of an assembly: <c>static () => "…"u8</c>.</summary>
/// <returns>The bytes.</returns>
public delegate ReadOnlySpan<byte> SchemaBytes();

/// <summary>A schema text of a <see cref="SchemaSet"/>.</summary>
/// <param name="Uri">The absolute URI that its <c>$id</c> and its references resolve against.</param>
/// <param name="Path">The file that it came from, as it should be shown, or null.</param>
/// <param name="Bytes">Gives the text when it is needed.</param>
public sealed record SchemaText(string Uri, string? Path, SchemaBytes Bytes);
