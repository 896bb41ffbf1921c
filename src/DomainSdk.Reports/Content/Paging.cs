using System.Globalization;

namespace DomainSdk.Reports.Content;

/// <summary>A long list on several pages.</summary>
internal static class Paging
{
    /// <summary>The address of a page, from 1.</summary>
    /// <param name="address">The address of the first without <c>.html</c>.</param>
    /// <param name="number">The number of the page.</param>
    public static string Url(string address, int number) =>
        number == 1 ? address + ".html" : string.Create(CultureInfo.InvariantCulture, $"{address}.{number}.html");

    /// <summary>The pages of a list; a list without items has one.</summary>
    public static IEnumerable<PageOf<T>> Of<T>(IReadOnlyList<T> items, int size, string address)
    {
        var count = Math.Max(1, (items.Count + size - 1) / size);
        for (var n = 1; n <= count; n++)
        {
            var number = n;
            yield return new PageOf<T>(
                [.. items.Skip((n - 1) * size).Take(size)],
                number,
                Url(address, n),
                count == 1 ? [] : [.. Near(n, count).Select(other => new PageLink(other, Url(address, other), other == number))]);
        }
    }

    /// <summary>The first, the last, the neighbours, and landmarks between them.</summary>
    private static IEnumerable<int> Near(int number, int count) =>
        Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - number) <= 3 || (count > 20 && n % Math.Max(1, count / 10) == 0));
}

/// <summary>One page of a list.</summary>
internal sealed record PageOf<T>(IReadOnlyList<T> Items, int Number, string Url, IReadOnlyList<PageLink> Pages);

/// <summary>The way to another page of the same list.</summary>
internal sealed record PageLink(int Number, string Url, bool IsCurrent);
