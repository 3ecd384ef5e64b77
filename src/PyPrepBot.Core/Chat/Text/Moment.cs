namespace PyPrepBot.Core.Chat.Text;

/// <summary>An instant, shown in the reader's own time zone where the platform can, else in the group's.</summary>
public sealed record Moment(DateTimeOffset At, MomentStyle Style, TimeZoneInfo GroupZone) : Inline;
