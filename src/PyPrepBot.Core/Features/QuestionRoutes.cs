using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>How questions are suggested, written, decided on and taken out.</summary>
internal static class QuestionRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [

    ];
}
