using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Lists come in pages, with a cursor that means nothing to anybody else.</summary>
/// <remarks>https://docs.slack.dev/apis/web-api/pagination</remarks>
internal static class Paging
{
    public static (IReadOnlyList<T> Page, JsonObject Metadata) Take<T>(ApiCall call, IReadOnlyList<T> all, int usual, int most)
    {
        var limit = call.Number("limit", usual, most);
        var start = call.Text("cursor") is { Length: > 0 } cursor ? Start(cursor, all.Count) : 0;
        var end = Math.Min(start + limit, all.Count);
        return ([.. all.Skip(start).Take(limit)], new JsonObject { ["next_cursor"] = end < all.Count ? Cursor(end) : "" });
    }

    private static string Cursor(int start) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"next:{start}"));

    private static int Start(string cursor, int count)
    {
        var bytes = new byte[cursor.Length];
        var text = Convert.TryFromBase64String(cursor, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        return text.StartsWith("next:", StringComparison.Ordinal)
            && int.TryParse(text["next:".Length..], CultureInfo.InvariantCulture, out var start) && start <= count
            ? start
            : throw new RefusalException("invalid_cursor");
    }
}
