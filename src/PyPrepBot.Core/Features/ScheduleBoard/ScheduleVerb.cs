using System.Globalization;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>The controls under the days to come.</summary>
internal static class ScheduleVerb
{
    public const string Swap = "sch-swap";
    public const string Skip = "sch-skip";
    public const string Ask = "sch-ask";

    /// <param name="days">How many days are shown, and will be again.</param>
    public static ActionId Of(string verb, int days) => new(verb, days.ToString(CultureInfo.InvariantCulture));
}
