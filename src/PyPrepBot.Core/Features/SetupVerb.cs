using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>The buttons by which moderators look after a group.</summary>
public static class SetupVerb
{
    public const string TestCard = "setup-test";
    public const string PostNow = "setup-post";
    public const string PostAsTodays = "setup-post-day";
    public const string Status = "group-status";

    public static ActionId Of(string verb) => new(verb);
}
