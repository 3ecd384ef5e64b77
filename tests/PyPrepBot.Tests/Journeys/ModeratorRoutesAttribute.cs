using System.Reflection;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using Xunit.Sdk;
using Xunit.v3;

namespace PyPrepBot.Tests.Journeys;

/// <summary>Every route of one kind that is for moderators, on each platform.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ModeratorRoutesAttribute(RouteKind kind) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        .. from platform in new[] { Platform.Discord, Platform.Slack }
           from route in FeatureTable.Routes
           where route.Kind == kind && route.Access == Access.Moderators
           select new TheoryDataRow(platform, route.Name),
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
