using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>iri-reference</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IriReferenceCodec : IJsonCodec<Uri>, IStringFormat<Uri>
{
    static string IStringFormat<Uri>.TypeName => "Uri";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Uri value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, Uri, IriReferenceCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, Uri value) => output.Text(value?.OriginalString);

    static bool IStringFormat<Uri>.IsValid(ReadOnlySpan<byte> utf8) => IriReferenceFormat.IsValid(utf8);

    static bool IStringFormat<Uri>.TryParse(ReadOnlySpan<byte> utf8, out Uri value)
    {
        value = null!;
        return IriReferenceFormat.IsValid(utf8) && Uri.TryCreate(Utf8Text.GetString(utf8), UriKind.RelativeOrAbsolute, out value!);
    }
}
