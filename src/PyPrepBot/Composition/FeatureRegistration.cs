using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.GroupLife;
using PyPrepBot.Core.Features.Help;
using PyPrepBot.Core.Features.Home;
using PyPrepBot.Core.Features.Learn;
using PyPrepBot.Core.Features.Linking;
using PyPrepBot.Core.Features.Standings;
using PyPrepBot.Core.Features.TakeQuiz;

namespace PyPrepBot.Composition;

/// <summary>Puts the feature table and what its handlers need into the container.</summary>
internal static class FeatureRegistration
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        foreach (var handler in FeatureTable.Routes.Select(route => route.Handler).Distinct())
        {
            services.AddSingleton(handler);
        }

        services.AddSingleton<GroupDirectory>();
        services.AddSingleton<IModeratorCheck, Permissions>();
        services.AddSingleton<Audit>();
        services.AddSingleton<NoticeDesk>();
        services.AddGroupLife();
        services.AddQuestionLife();
        services.AddHealing();
        services.AddPeople();
        services.AddSingleton<ISpaceWatcher, SpaceWatcher>();
        services.AddSingleton(provider => new Lazy<ChatRooms>(provider.GetRequiredService<ChatRooms>));
        services.AddLinking();
        services.AddTests();
        services.AddDaily();
        services.AddSingleton<MemberGate>();
        services.AddSingleton<BoardDesk>();
        services.AddSingleton<HomeReading>();
        services.AddSingleton<HelpDesk>();
        services.AddPosts();
        services.AddSingleton<ChatRooms>();
        services.AddSingleton<IRouterWords, RouterMessages>();
        services.AddSingleton(FeatureTable.Routes);
        services.AddSingleton(provider => new InteractionRouter(
            FeatureTable.Routes,
            provider.GetRequiredService,
            provider.GetRequiredService<IModeratorCheck>(),
            provider.GetRequiredService<IRouterWords>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<InteractionRouter>>()));
        return services;
    }

    private static void AddDaily(this IServiceCollection services)
    {
        services.AddSingleton<ChallengePlanner>();
        services.AddSingleton<ChallengeDesk>();
        services.AddSingleton<ILateOpening>(provider => provider.GetRequiredService<ChallengeDesk>());
        services.AddSingleton<DailyCard>();
        services.AddSingleton<DailyAnswer>();
        services.AddSingleton<ChallengeView>();
        services.AddSingleton<CurrentView>();
    }

    private static void AddTests(this IServiceCollection services)
    {
        services.AddSingleton<PrimerDesk>();
        services.AddSingleton<QuizChoice>();
        services.AddSingleton<QuizDesk>();
        services.AddSingleton<QuizScreen>();
        services.AddSingleton<QuizStart>();
        services.AddSingleton<QuizReply>();
        services.AddSingleton<QuizSweep>();
    }

    private static void AddPosts(this IServiceCollection services)
    {
        services.AddSingleton<IPostComposer, CardPost>();
        services.AddSingleton<IPostComposer, RevealPost>();
        services.AddSingleton<IPostComposer, WeeklyBoardPost>();
    }

    private static void AddLinking(this IServiceCollection services)
    {
        services.AddSingleton<Draw>(RandomNumberGenerator.GetInt32);
        services.AddSingleton<CodeTries>();
        services.AddSingleton<CodeDesk>();
        services.AddSingleton<GroupJoin>();
        services.AddSingleton<LinkedNames>();
        services.AddSingleton<OpenCard>();
    }
}
