using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>
/// An option that must be given, as people type it: a platform that reads commands as one line leaves <c>id:gil-001</c> as it stands.
/// </summary>
internal static class NamedWords
{
    public static string Of(SlashCommand command, string option)
    {
        var typed = WellFormed.Of(command.Arguments[option] ?? "");
        return typed.StartsWith(option + ":", StringComparison.OrdinalIgnoreCase) ? typed[(option.Length + 1)..].Trim() : typed;
    }
}
