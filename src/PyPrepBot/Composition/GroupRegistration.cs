using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.GroupExport;
using PyPrepBot.Core.Features.GroupRemoval;
using PyPrepBot.Core.Features.GroupSetup;
using PyPrepBot.Core.Features.ScheduleBoard;
using PyPrepBot.Core.Features.Seasons;
using PyPrepBot.Core.Features.Settings;
using PyPrepBot.Core.Features.Standings;
using PyPrepBot.Core.Features.StockCare;

namespace PyPrepBot.Composition;

/// <summary>Setting up and the calendar.</summary>
internal static class GroupRegistration
{
    public static IServiceCollection AddGroupLife(this IServiceCollection services)
    {
        services.AddSingleton<StatusView>();
        services.AddSingleton<StockReading>();
        services.AddSingleton<QueueAges>();
        services.AddSingleton<IGroupChore, StockWatch>();
        services.AddSingleton<INoticeComposer, StockNotice>();
        services.AddSingleton<IGroupChore, SeasonRecaps>();
        services.AddSingleton<IPostComposer, SeasonRecapPost>();
        services.AddSingleton<GroupReading>();
        services.AddSingleton<RemovalDesk>();
        services.AddSingleton<IGroupChore, EraseRemovedGroups>();
        services.AddSingleton<SetupDesk>();
        services.AddSingleton<SetupWizard>();
        services.AddSingleton<ICalendarPlans, CalendarPlans>();
        services.AddSingleton<GroupEdit>();
        services.AddSingleton<NowDesk>();
        services.AddSingleton<SettingsDesk>();
        services.AddSingleton<SettingsView>();
        services.AddSingleton<ScheduleView>();
        services.AddSingleton<ScheduleDesk>();
        return services;
    }
}
