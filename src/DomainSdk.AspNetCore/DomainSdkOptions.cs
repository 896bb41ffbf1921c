namespace DomainSdk.AspNetCore;

/// <summary>Limits and choices of <c>AddDomainSdk</c>.</summary>
public sealed class DomainSdkOptions
{
    /// <summary>
    /// How many bytes the body of a request may have; null leaves the server's own limit, with Kestrel 30 million. An endpoint may say otherwise,
    /// by <c>[RequestSizeLimit]</c>.
    /// </summary>
    public long? MaxBodySize { get; set; }

    /// <summary>
    /// How deep arrays and objects of a body may nest, at most 512; null leaves the limits of those who read it: 512 for <see cref="JsonBody{T}"/> and
    /// controllers, 64 for other parameters, which <c>JsonSerializer</c> reads first.
    /// </summary>
    public int? MaxDepth { get; set; }

    /// <summary>How many errors an answer lists. Beyond that it says how many there are.</summary>
    public int MaxErrors { get; set; } = 1000;

    /// <summary>Whether the keywords by which integrity is checked (<c>x-entity</c>, <c>x-key</c>, <c>x-ref</c>, <c>x-order</c>, <c>x-quotation</c>) are shown in OpenAPI.</summary>
    public bool ShowIntegrityKeywords { get; set; }
}
