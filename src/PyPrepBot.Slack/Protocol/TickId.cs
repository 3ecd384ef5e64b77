using System.Globalization;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Protocol;

/// <summary>The id of boxes whose ticks count when the button beside them is pressed, which holds the id of the action itself.</summary>
internal static class TickId
{
    private const string Mark = "ticks|";

    /// <param name="group">Boxes come in groups, and ids once in a block.</param>
    public static string Of(ActionId action, int group) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{group}|{action}");

    public static bool IsOne(string? id) => id?.StartsWith(Mark, StringComparison.Ordinal) == true;

    public static bool IsOf(string id, ActionId action) => IsOne(id) && id[(id.IndexOf('|', Mark.Length) + 1)..] == action.ToString();
}
