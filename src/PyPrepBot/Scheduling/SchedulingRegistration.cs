using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Features;
using PyPrepBot.Scheduling.Cards;
using PyPrepBot.Scheduling.Notices;
using PyPrepBot.Scheduling.Posting;
using Quartz;

namespace PyPrepBot.Scheduling;

/// <summary>Everything that happens by itself.</summary>
internal static class SchedulingRegistration
{
    /// <summary>Expects stores, features, <c>ChatRooms</c>, <c>TimeProvider</c>, <c>Random</c> and logging besides.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddSingleton<Bell>();
        services.AddSingleton<IPostBell>(provider => provider.GetRequiredService<Bell>());
        services.AddSingleton<RetryTimes>();
        services.AddSingleton<RefusedPosts>();
        services.AddSingleton<PostSender>();
        services.AddSingleton<PostLanes>();
        services.AddHostedService<Poster>();

        services.AddSingleton<NoticeSender>();
        services.AddSingleton<Teller>();
        services.AddSingleton<INoticeBell>(provider => provider.GetRequiredService<Teller>());
        services.AddHostedService(provider => provider.GetRequiredService<Teller>());

        services.AddSingleton<CardDrawing>();
        services.AddSingleton<CardRefresher>();
        services.AddSingleton<ICardRefresh>(provider => provider.GetRequiredService<CardRefresher>());
        services.AddHostedService(provider => provider.GetRequiredService<CardRefresher>());

        services.AddSingleton<SettledCards>();
        services.AddSingleton<Closings>();
        services.AddSingleton<GroupTick>();
        services.AddSingleton<IGroupSchedules, GroupSchedules>();
        services.AddSingleton<CatchUp>();
        services.AddHostedService<CatchUpService>();

        services.AddQuartz(quartz => quartz.UseInMemoryStore());
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }
}
