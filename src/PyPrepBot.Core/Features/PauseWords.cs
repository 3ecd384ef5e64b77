using System.Globalization;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>A pause in words.</summary>
internal static class PauseWords
{
    public static string Of(Pause pause) => pause.From == pause.To ? Day(pause.From) : $"{Day(pause.From)} to {Day(pause.To)}";

    public static string Day(DateOnly date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
}
