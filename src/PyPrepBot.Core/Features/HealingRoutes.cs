using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>How a question that is wrong is found and put right.</summary>
internal static class HealingRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [

    ];
}
