using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.GroupSetup;
using PyPrepBot.Core.Features.ScheduleBoard;
using PyPrepBot.Core.Features.Settings;

namespace PyPrepBot.Composition;

/// <summary>Setting up and the calendar.</summary>
internal static class GroupRegistration
{
    public static IServiceCollection AddGroupLife(this IServiceCollection services)
    {
        services.AddSingleton<StatusView>();
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
