using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>What members decide about themselves, and moderators about members.</summary>
internal static class PeopleRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [

    ];
}
