using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>The buttons below the summary of a set-up.</summary>
public static class SetupVerb
{
    public const string TestCard = "setup-test";
    public const string PostNow = "setup-post";

    public static ActionId Of(string verb) => new(verb);
}
