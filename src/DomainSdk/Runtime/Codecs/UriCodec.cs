using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using UriFormat = DomainSdk.Schema.Semantics.UriFormat;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>uri</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriCodec : IJsonCodec<Uri>, IStringFormat<Uri>
{
    static string IStringFormat<Uri>.TypeName => "Uri";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Uri value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, Uri, UriCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, Uri value) => output.Text(value?.OriginalString);

    static bool IStringFormat<Uri>.IsValid(ReadOnlySpan<byte> utf8) => UriFormat.IsValid(utf8);

    static bool IStringFormat<Uri>.TryParse(ReadOnlySpan<byte> utf8, out Uri value)
    {
        // A URI is ASCII.
        value = null!;
        return UriFormat.IsValid(utf8) && Uri.TryCreate(Encoding.Latin1.GetString(utf8), UriKind.Absolute, out value!);
    }
}
