using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>The buttons that take a group down and bring it back.</summary>
internal static class RemovalVerb
{
    public const string Remove = "grp-remove";
    public const string Undo = "grp-back";

    public static ActionId Of(string verb) => new(verb);
}
