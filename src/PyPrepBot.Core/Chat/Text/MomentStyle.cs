namespace PyPrepBot.Core.Chat.Text;

/// <summary>How an instant is written.</summary>
public enum MomentStyle
{
    /// <summary>Hours and minutes.</summary>
    Time,

    /// <summary>Day, hours and minutes.</summary>
    DayAndTime,
}
